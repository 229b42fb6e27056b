import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { failure, type Result, success } from '#shared/result.ts';

/** Why there is no Electron to run: the place that was named has none, or it could not be fetched. */
export type NoElectron =
  | { readonly type: 'override-without-electron'; readonly folder: string }
  | { readonly type: 'not-fetched'; readonly detail: string };

export type FindOptions = {
  readonly root: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  /** Called before something large is fetched. */
  readonly onFetch: () => void;
};

const executables: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/** Long enough for a slow line; without an answer from the mirror only a copy in the cache can help, which is quick. */
const fetchLimitMs = 15 * 60_000;
const cacheLimitMs = 30_000;
const answerLimitMs = 5_000;

function isReachable(environment: NodeJS.ProcessEnv): Promise<boolean> {
  const { HTTPS_PROXY, https_proxy, HTTP_PROXY, http_proxy, ELECTRON_MIRROR, npm_config_electron_mirror } = environment;
  if (HTTPS_PROXY ?? https_proxy ?? HTTP_PROXY ?? http_proxy) return Promise.resolve(true);
  const mirror = ELECTRON_MIRROR ?? npm_config_electron_mirror ?? 'https://github.com';
  const address = URL.canParse(mirror) ? new URL(mirror) : null;
  if (address === null) return Promise.resolve(true);
  const port = Number(address.port || (address.protocol === 'http:' ? 80 : 443));
  return new Promise((resolve) => {
    const socket = createConnection({ host: address.hostname, port });
    const settle = (reached: boolean) => {
      socket.destroy();
      resolve(reached);
    };
    socket.setTimeout(answerLimitMs, () => settle(false));
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
  });
}

function installed(folder: string): string | undefined {
  const named = join(folder, 'path.txt');
  if (!existsSync(named)) return undefined;
  const path = join(folder, 'dist', readFileSync(named, 'utf8').trim());
  return existsSync(path) ? path : undefined;
}

function reasonOf(output: string): string {
  const line = output.split('\n').find((text) => /error/i.test(text)) ?? output.split('\n')[0] ?? '';
  return line.trim().slice(0, 200);
}

/** The Electron to run: the one that the environment names, the installed one, or one that is fetched now. */
export async function findElectron(options: FindOptions): Promise<Result<string, NoElectron>> {
  const { root, environment, platform, onFetch } = options;
  const folder = environment.ELECTRON_OVERRIDE_DIST_PATH;
  if (folder !== undefined && folder !== '') {
    const path = join(folder, executables[platform] ?? 'electron');
    return existsSync(path) ? success(path) : failure({ type: 'override-without-electron', folder });
  }
  const home = join(root, 'node_modules', 'electron');
  const found = installed(home);
  if (found !== undefined) return success(found);
  onFetch();
  const timeout = (await isReachable(environment)) ? fetchLimitMs : cacheLimitMs;
  const fetched = spawnSync(process.execPath, [join(home, 'install.js')], {
    env: environment,
    encoding: 'utf8',
    timeout,
  });
  const path = installed(home);
  if (path !== undefined) return success(path);
  return failure({ type: 'not-fetched', detail: reasonOf(fetched.stderr) });
}
