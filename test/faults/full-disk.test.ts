import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeFileDurably } from '#electron/files/write-file-durably.ts';
import { buildSaver } from './build-saver.ts';

const old = 'what was there before\n';
const size = 200_000;

function mountSmallDisk(kilobytes: number): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'sextant-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder], { stdio: 'ignore' });
  if (mounted.status === 0) return folder;
  rmSync(folder, { recursive: true });
  return null;
}

const smallDisk = mountSmallDisk(512);
afterAll(() => {
  if (smallDisk === null) return;
  execFileSync('umount', [smallDisk]);
  rmSync(smallDisk, { recursive: true });
});

describe('a full disk', () => {
  it.skipIf(smallDisk === null)(
    'keeps the old file and says so, however much still fits (needs root, to mount a small disk)',
    { timeout: 60_000 },
    async () => {
      const folder = smallDisk ?? '';
      const path = join(folder, 'workshop.sextant');
      const filler = join(folder, 'filler');
      const seen = new Set<string>();
      for (let taken = 0; taken <= 508_000; taken += 4096) {
        writeFileSync(path, old);
        writeFileSync(filler, Buffer.alloc(taken));
        const written = await writeFileDurably(path, Buffer.alloc(size, 'x'));
        seen.add(written.ok ? 'written' : written.error.type);
        if (written.ok) expect(readFileSync(path, 'utf8')).toBe('x'.repeat(size));
        else expect(readFileSync(path, 'utf8')).toBe(old);
        expect(readdirSync(folder).sort()).toEqual(['filler', 'workshop.sextant']);
        rmSync(filler);
      }
      expect([...seen].sort()).toEqual(['disk-full', 'written']);
    },
  );

  describe.skipIf(process.platform === 'win32')('a limit on the size of files', () => {
    let saver = '';
    beforeAll(async () => {
      saver = await buildSaver();
    }, 30_000);
    afterAll(() => rmSync(dirname(saver), { recursive: true, force: true }));

    it.each([1, 64, 256])('keeps the old file and says so when %i blocks fit', (blocks) => {
      const folder = mkdtempSync(join(tmpdir(), 'sextant-limit-'));
      const path = join(folder, 'workshop.sextant');
      writeFileSync(path, old);
      const script = `ulimit -f ${blocks}; exec "$0" "$@"`;
      const output = execFileSync('sh', ['-c', script, process.execPath, saver, path, String(size), '1']).toString();
      expect(output).toBe('disk-full\n');
      expect(readFileSync(path, 'utf8')).toBe(old);
      expect(readdirSync(folder)).toEqual(['workshop.sextant']);
      rmSync(folder, { recursive: true });
    });
  });
});
