import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronApplication, _electron as electron, type Page, test } from '@playwright/test';

const root = join(import.meta.dirname, '..', '..', '..');

/** Electron's executable: the one that the environment names, or the installed one; null where there is none. */
export function findExecutable(): string | null {
  try {
    const path: unknown = createRequire(import.meta.url)('electron');
    return typeof path === 'string' && existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

export type LaunchOptions = {
  /** Files on the command line, as full paths. */
  readonly files?: readonly string[];
  /** The folder of the app's own data; a fresh one unless it is given, removed by whoever made it. */
  readonly userData?: string;
  /** As a launcher does that loads the app only when Electron is ready: the scheme is not announced. */
  readonly late?: boolean;
};

export type LaunchedSextant = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** Ends the app without asking the view, and removes the data folder if it was made here. */
  readonly close: () => Promise<void>;
};

/** The words after the executable that start the built app. */
export function launchArguments({
  files = [],
  userData,
  late = false,
}: LaunchOptions & { userData: string }): string[] {
  const announce = late ? [] : ['-r', join(root, 'electron', 'start', 'announce-scheme.cjs')];
  return ['--no-sandbox', `--user-data-dir=${userData}`, ...announce, root, ...files];
}

/** Opens the built app with its own data folder; the test is skipped, by name, where there is no Electron. */
export async function launchSextant(options: LaunchOptions = {}): Promise<LaunchedSextant> {
  const executablePath = findExecutable();
  test.skip(executablePath === null, 'no Electron: set ELECTRON_MIRROR or ELECTRON_OVERRIDE_DIST_PATH');
  const userData = options.userData ?? mkdtempSync(join(tmpdir(), 'sextant-data-'));
  const app = await electron.launch({
    executablePath: executablePath ?? '',
    args: launchArguments({ ...options, userData }),
    cwd: root,
  });
  const page = await app.firstWindow();
  return {
    app,
    page,
    userData,
    close: async () => {
      await app.evaluate(({ app: running }) => running.exit(0)).catch(() => undefined);
      await app.close().catch(() => undefined);
      if (options.userData === undefined) rmSync(userData, { recursive: true, force: true });
    },
  };
}
