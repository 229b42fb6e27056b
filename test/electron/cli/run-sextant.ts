import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { createIo } from '#electron/cli/create-io.ts';
import { runCommandLine } from '#electron/cli/run.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export type Ran = { readonly exitCode: number | null; readonly stdout: string; readonly stderr: string };

/** Runs the command line in this process, with `folder` as the folder where the person stands. */
export async function runSextant(folder: string, ...args: readonly string[]): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const collect = (stream: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[stream] += text;
    },
  });
  const io = createIo('0.1.0', folder);
  const exitCode = await runCommandLine(args, { ...io, stdout: collect('stdout'), stderr: collect('stderr') });
  return { exitCode, ...written };
}

/** Runs it as a person does from a terminal in `folder`: `npm run --silent sextant -- …`. */
export function spawnSextant(folder: string, ...args: readonly string[]): Ran {
  const ran = spawnSync('npm', ['run', '--silent', '--prefix', root, 'sextant', '--', ...args], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  // What npm itself has to say about its configuration is not ours.
  const stderr = ran.stderr.replace(/^npm warn .*\n/gm, '');
  return { exitCode: ran.status, stdout: ran.stdout, stderr };
}

/** An empty folder that is gone after the test. */
export function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sextant-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A list of 710 real use cases that lies beside the project, or null where it does not. */
export function findInventory(): string | null {
  const path = join(root, '..', 'shared', 'data', 'us-federal-ai-inventory-2023.csv');
  return existsSync(path) ? path : null;
}
