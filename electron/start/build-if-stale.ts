import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['shared', 'electron', 'renderer', 'assets', 'package.json', 'package-lock.json', 'vite.config.ts'];

/** The latest change of a file, or of anything in a folder (the folder's own time tells of what was deleted). */
function newestChange(path: string): number {
  const about = statSync(path, { throwIfNoEntry: false });
  if (about === undefined) return 0;
  if (!about.isDirectory()) return about.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), about.mtimeMs);
}

/** True when what was built in `root` is older than what it was built from, or not there. */
export function isStale(root: string): boolean {
  const built = ['renderer/index.html', 'main/main.js', 'preload/preload.cjs', 'built-from'].map(
    (name) => statSync(join(root, 'dist', name), { throwIfNoEntry: false })?.mtimeMs,
  );
  const stamp = built.at(-1);
  if (stamp === undefined || built.includes(undefined)) return true;
  return sources.some((name) => newestChange(join(root, name)) >= stamp);
}

/** Builds view, shell and preload unless they are newer than their sources. False when the build fails. */
export function buildIfStale(root: string, say: () => void): boolean {
  if (!isStale(root)) return true;
  say();
  const began = new Date();
  const stamp = join(root, 'dist', 'built-from');
  rmSync(stamp, { force: true });
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--app', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) return false;
  writeFileSync(stamp, `${began.toISOString()}\n`);
  // What changes while the build runs may have come too late for it.
  utimesSync(stamp, began, began);
  return true;
}
