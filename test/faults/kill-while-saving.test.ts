import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sweepTemporaryFiles } from '#electron/files/sweep-temporary-files.ts';
import { buildSaver } from './build-saver.ts';

const kills = Number(process.env.SEXTANT_KILLS ?? 50);

/** The number of the one save that a file holds; null when it holds parts of several, or of none. */
function savedRound(path: string, size: number): number | null {
  const text = readFileSync(path, 'utf8');
  const line = text.slice(0, 16);
  return text === line.repeat(Math.ceil(size / 16)) ? Number(line) : null;
}

/** Starts the saver, kills it `delayMs` after its first acknowledged save, and resolves to the last acknowledged one. */
function saveAndKill(saver: string, path: string, size: number, delayMs: number): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [saver, path, String(size), '1000000'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      if (output === '') setTimeout(() => child.kill('SIGKILL'), delayMs);
      output += chunk.toString();
    });
    child.on('close', () => resolve(Number(output.slice(0, output.lastIndexOf('\n')).split('\n').at(-1))));
  });
}

describe('killing the process while it saves', () => {
  let saver = '';
  beforeAll(async () => {
    saver = await buildSaver();
  }, 30_000);
  afterAll(() => rmSync(dirname(saver), { recursive: true, force: true }));

  it.each([
    { name: '50 KB', size: 50_000, share: 0.6 },
    { name: '1 MB', size: 1_000_000, share: 0.4 },
  ])(`never tears or loses a file of $name`, { timeout: 120_000 }, async ({ size, share }) => {
    const folder = mkdtempSync(join(tmpdir(), 'sextant-kill-'));
    const path = join(folder, 'workshop.sextant');
    let litter = 0;
    for (let round = 0; round < kills * share; round++) {
      // Spread over more than one save: some kills hit the write, some the flush, some the rename.
      const acknowledged = await saveAndKill(saver, path, size, (round * 37) % 60);
      const held = savedRound(path, size);
      expect(held, `kill ${round}`).not.toBeNull();
      expect([acknowledged, acknowledged + 1], `kill ${round}`).toContain(held);
      litter += readdirSync(folder).length - 1;
      await sweepTemporaryFiles(folder);
      expect(readdirSync(folder)).toEqual(['workshop.sextant']);
    }
    // Proof that kills did hit saves half-way: at least one left its temporary file for the sweep.
    expect(litter).toBeGreaterThan(0);
    rmSync(folder, { recursive: true, force: true });
  });
});
