import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Why Chromium's sandbox cannot be had on this machine. */
export type NoSandbox = 'root' | 'restricted';

function isRestricted(): boolean {
  const switches = [
    '/proc/sys/kernel/apparmor_restrict_unprivileged_userns',
    '/proc/sys/kernel/unprivileged_userns_clone',
  ];
  const [apparmor, clone] = switches.map((path) => (existsSync(path) ? readFileSync(path, 'utf8').trim() : null));
  return apparmor === '1' || clone === '0';
}

/**
 * Why `electron` must be started without Chromium's sandbox: Linux refuses it to root, and some systems refuse it to
 * everybody whose sandbox helper does not belong to root. Null where it works.
 */
export function findSandboxObstacle(electron: string, platform: NodeJS.Platform, userId: number): NoSandbox | null {
  if (platform !== 'linux') return null;
  if (userId === 0) return 'root';
  const helper = statSync(join(dirname(electron), 'chrome-sandbox'), { throwIfNoEntry: false });
  const isHelpful = helper !== undefined && helper.uid === 0 && (helper.mode & 0o4000) !== 0;
  return isRestricted() && !isHelpful ? 'restricted' : null;
}
