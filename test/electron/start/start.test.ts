import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isStale } from '#electron/start/build-if-stale.ts';
import { findElectron } from '#electron/start/find-electron.ts';
import { findFileArguments } from '#electron/start/find-file-arguments.ts';
import { findSandboxObstacle } from '#electron/start/find-sandbox-obstacle.ts';
import { createTemporaryFolder } from '../files/temporary-folder.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const minuteAgo = Date.now() / 1000 - 60;

function write(project: string, name: string): string {
  const path = join(project, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '');
  return path;
}

/** A project whose build is younger than everything that it was built from. */
function createBuiltProject(): string {
  const project = createTemporaryFolder();
  const source = write(project, 'shared/inner/source.ts');
  for (const path of [source, dirname(source), dirname(dirname(source))]) utimesSync(path, minuteAgo, minuteAgo);
  for (const name of ['renderer/index.html', 'main/main.js', 'preload/preload.cjs', 'built-from']) {
    write(project, `dist/${name}`);
  }
  return project;
}

describe('whether there is something to build', () => {
  it('is not when the build is newer than its sources', () => {
    expect(isStale(createBuiltProject())).toBe(false);
  });

  it('is when a source changed, came, or went', () => {
    const soon = Date.now() / 1000 + 60;
    const changed = createBuiltProject();
    utimesSync(join(changed, 'shared/inner/source.ts'), soon, soon);
    expect(isStale(changed)).toBe(true);
    const gone = createBuiltProject();
    rmSync(join(gone, 'shared/inner/source.ts'));
    utimesSync(join(gone, 'shared/inner'), soon, soon);
    expect(isStale(gone)).toBe(true);
  });

  it.each(['renderer/index.html', 'main/main.js', 'preload/preload.cjs', 'built-from'])(
    'is when dist/%s is missing',
    (name) => {
      const project = createBuiltProject();
      rmSync(join(project, 'dist', name));
      expect(isStale(project)).toBe(true);
    },
  );
});

describe('finding Electron', () => {
  const find = (environment: NodeJS.ProcessEnv, platform: NodeJS.Platform = 'linux') =>
    findElectron({ root, environment, platform, onFetch: () => undefined });

  it('takes the one that ELECTRON_OVERRIDE_DIST_PATH names, as each system calls it', async () => {
    const folder = createTemporaryFolder();
    const path = write(folder, 'electron');
    const windows = write(folder, 'electron.exe');
    expect(await find({ ELECTRON_OVERRIDE_DIST_PATH: folder })).toEqual({ ok: true, value: path });
    expect(await find({ ELECTRON_OVERRIDE_DIST_PATH: folder }, 'win32')).toEqual({ ok: true, value: windows });
  });

  it('says so when there is none', async () => {
    const folder = createTemporaryFolder();
    expect(await find({ ELECTRON_OVERRIDE_DIST_PATH: folder })).toEqual({
      ok: false,
      error: { type: 'override-without-electron', folder },
    });
  });

  it('knows that root on Linux has no sandbox', () => {
    const electron = write(createTemporaryFolder(), 'electron');
    expect(findSandboxObstacle(electron, 'linux', 0)).toBe('root');
    expect(findSandboxObstacle(electron, 'darwin', 0)).toBeNull();
  });
});

describe('files on the command line', () => {
  it('are told from options and other words', () => {
    const words = ['--no-sandbox', '.', 'plan.sextant', '/a/list.CSV', 'deck.pdf', '--x=y.sextant', 'readme.md'];
    expect(findFileArguments(words, '/work')).toEqual(['/work/plan.sextant', '/a/list.CSV', '/work/deck.pdf']);
  });
});

type Started = { readonly output: string; readonly exitCode: number | null; readonly page: string };

/** Runs `npm start`'s script until it names an address, reads the page there, and interrupts it. */
function startUntilServed(environment: NodeJS.ProcessEnv): Promise<Started> {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...rest } = process.env;
  const child = spawn(process.execPath, [join(root, 'electron/start/start.mjs')], {
    cwd: root,
    env: { ...rest, BROWSER: 'none', ...environment },
  });
  let output = '';
  let page = '';
  const read = async (chunk: Buffer) => {
    output += chunk.toString();
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(output)?.[0];
    if (address === undefined || page !== '') return;
    page = 'asked';
    page = await fetch(address).then((response) => response.text());
    child.kill('SIGINT');
  };
  child.stdout.on('data', read);
  return new Promise((resolve) => child.on('exit', (exitCode) => resolve({ output, exitCode, page })));
}

describe.skipIf(process.platform !== 'linux')('npm start', () => {
  it('explains in one paragraph that there is no display, serves the view, and ends on Ctrl+C', {
    timeout: 180_000,
  }, async () => {
    const { output, exitCode, page } = await startUntilServed({});
    const lines = output.trim().split('\n');
    const paragraph = lines.findIndex((line) => line.includes('DISPLAY'));
    const others = lines.slice(paragraph + 1);
    expect(lines[paragraph]).toMatch(/DISPLAY.*xvfb-run.*in your browser/);
    expect(others).toHaveLength(1);
    expect(page).toContain('<div id="root">');
    expect(exitCode).toBe(0);
  });

  it('names the standard ways to an Electron where there is none', { timeout: 180_000 }, async () => {
    const folder = createTemporaryFolder();
    const { output, exitCode } = await startUntilServed({ DISPLAY: ':0', ELECTRON_OVERRIDE_DIST_PATH: folder });
    expect(output).toMatch(/ELECTRON_OVERRIDE_DIST_PATH.*ELECTRON_MIRROR.*in your browser/);
    expect(exitCode).toBe(0);
  });
});
