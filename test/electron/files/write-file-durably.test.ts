import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Disk, realDisk } from '#electron/files/disk.ts';
import { fingerprint } from '#electron/files/fingerprint.ts';
import { backupLimit } from '#electron/files/keep-backup.ts';
import { writeFileDurably } from '#electron/files/write-file-durably.ts';
import { createTemporaryFolder } from './temporary-folder.ts';

const old = Buffer.from('what was there before');
const next = Buffer.from('what replaces it, and is a little longer');

function fault(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** The real disk, with the handles of temporary files changed by `change`. */
function diskWithHandles(change: (handle: FileHandle) => Partial<Record<keyof FileHandle, unknown>>): Disk {
  return {
    ...realDisk,
    open: async (path, flags, mode) => {
      const handle = await realDisk.open(path, flags, mode);
      if (!String(path).endsWith('.sextant-tmp')) return handle;
      const changed = change(handle);
      return new Proxy(handle, {
        get: (target, key: keyof FileHandle) => {
          const value = Object.hasOwn(changed, key) ? changed[key] : target[key];
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
    },
  };
}

function createFile(): { readonly folder: string; readonly path: string } {
  const folder = createTemporaryFolder();
  const path = join(folder, 'workshop.sextant');
  writeFileSync(path, old);
  return { folder, path };
}

function expectUntouched(folder: string, path: string): void {
  expect(readFileSync(path)).toEqual(old);
  expect(readdirSync(folder)).toEqual(['workshop.sextant']);
}

describe('a save that works', () => {
  it('creates a file and says what it holds', async () => {
    const path = join(createTemporaryFolder(), 'new.sextant');
    const written = await writeFileDurably(path, next, { expected: null });
    expect(written).toEqual({ ok: true, value: { path, fingerprint: fingerprint(next) } });
    expect(readFileSync(path)).toEqual(next);
  });

  it('replaces a file that is as it was last seen, and leaves nothing beside it', async () => {
    const { folder, path } = createFile();
    expect((await writeFileDurably(path, next, { expected: fingerprint(old) })).ok).toBe(true);
    expect(readFileSync(path)).toEqual(next);
    expect(readdirSync(folder)).toEqual(['workshop.sextant']);
  });

  it('keeps the mode of the file', async () => {
    const { path } = createFile();
    chmodSync(path, 0o640);
    await writeFileDurably(path, next);
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it('follows symbolic links, also to a file that is not there yet', async () => {
    const { folder, path } = createFile();
    const link = join(folder, 'link.sextant');
    symlinkSync('workshop.sextant', link);
    const written = await writeFileDurably(link, next);
    expect(written.ok && written.value.path).toBe(path);
    expect(readFileSync(path)).toEqual(next);
    const dangling = join(folder, 'dangling.sextant');
    symlinkSync(join(folder, 'later.sextant'), dangling);
    await writeFileDurably(dangling, next);
    expect(readFileSync(join(folder, 'later.sextant'))).toEqual(next);
  });

  it('writes all bytes when the system takes few at a time', async () => {
    const { path } = createFile();
    const disk = diskWithHandles((handle) => ({
      write: (bytes: Uint8Array, offset: number, length: number, position: number) =>
        handle.write(bytes, offset, Math.min(length, 7), position),
    }));
    expect((await writeFileDurably(path, next, { disk })).ok).toBe(true);
    expect(readFileSync(path)).toEqual(next);
  });

  it('tries the rename again while something holds the file', async () => {
    const { path } = createFile();
    let refusals = 3;
    const disk: Disk = {
      ...realDisk,
      rename: async (from, to) => {
        if (refusals-- > 0) throw fault('EBUSY');
        await realDisk.rename(from, to);
      },
    };
    expect((await writeFileDurably(path, next, { disk })).ok).toBe(true);
    expect(readFileSync(path)).toEqual(next);
  });

  it('keeps the last contents as backups, elsewhere, and forgets older ones', async () => {
    const { folder, path } = createFile();
    const backups = join(createTemporaryFolder(), 'backups');
    for (let round = 0; round < backupLimit + 3; round++) {
      await writeFileDurably(path, Buffer.from(`round ${round}`), { backups });
    }
    const kept = readdirSync(backups).sort();
    expect(kept).toHaveLength(backupLimit);
    expect(readFileSync(join(backups, kept.at(-1) ?? ''), 'utf8')).toBe(`round ${backupLimit + 1}`);
    expect(readdirSync(folder)).toEqual(['workshop.sextant']);
  });

  it('removes what a killed save left, and nothing that only looks like it', async () => {
    const { folder, path } = createFile();
    const ofTheDead = '.workshop.sextant.4194999-0123456789ab.sextant-tmp';
    const ofSomebodyElse = '.workshop.sextant.tmp';
    const ofTheLiving = `.other.sextant.${process.pid}-0123456789ab.sextant-tmp`;
    for (const name of [ofTheDead, ofSomebodyElse, ofTheLiving]) writeFileSync(join(folder, name), 'x');
    await writeFileDurably(path, next);
    expect(readdirSync(folder).sort()).toEqual([ofTheLiving, ofSomebodyElse, 'workshop.sextant'].sort());
    utimesSync(join(folder, ofTheLiving), 1, 1);
    await writeFileDurably(path, next);
    expect(existsSync(join(folder, ofTheLiving))).toBe(false);
  });
});

describe('a save that must not happen', () => {
  it('refuses to replace what another program changed', async () => {
    const { folder, path } = createFile();
    const written = await writeFileDurably(path, next, { expected: fingerprint(Buffer.from('something else')) });
    expect(written).toEqual({ ok: false, error: { type: 'changed-on-disk', name: 'workshop.sextant' } });
    expectUntouched(folder, path);
  });

  it('refuses to replace a file that was not expected at all', async () => {
    const { folder, path } = createFile();
    expect(await writeFileDurably(path, next, { expected: null })).toMatchObject({
      error: { type: 'changed-on-disk' },
    });
    expectUntouched(folder, path);
  });

  it('sees a change that comes while it writes', async () => {
    const { folder, path } = createFile();
    const foreign = 'written by another program in the meantime';
    const disk = diskWithHandles((handle) => ({
      sync: async () => {
        writeFileSync(path, foreign);
        await handle.sync();
      },
    }));
    const written = await writeFileDurably(path, next, { expected: fingerprint(old), disk });
    expect(written).toMatchObject({ error: { type: 'changed-on-disk' } });
    expect(readFileSync(path, 'utf8')).toBe(foreign);
    expect(readdirSync(folder)).toEqual(['workshop.sextant']);
  });

  it('refuses a write-protected file', async () => {
    const { folder, path } = createFile();
    chmodSync(path, 0o444);
    expect(await writeFileDurably(path, next)).toMatchObject({ error: { type: 'unwritable' } });
    expectUntouched(folder, path);
  });

  it('refuses a folder, and a folder that does not exist', async () => {
    const folder = createTemporaryFolder();
    mkdirSync(join(folder, 'sub'));
    expect(await writeFileDurably(join(folder, 'sub'), next)).toMatchObject({ error: { type: 'unwritable' } });
    expect(await writeFileDurably(join(folder, 'no', 'x.sextant'), next)).toMatchObject({
      error: { type: 'unwritable', name: 'x.sextant' },
    });
  });
});

describe('a save that fails half-way', () => {
  const faults: readonly { readonly name: string; readonly type: string; readonly disk: Disk }[] = [
    {
      name: 'the disk is full at the first byte',
      type: 'disk-full',
      disk: diskWithHandles(() => ({ write: async () => Promise.reject(fault('ENOSPC')) })),
    },
    {
      name: 'the disk is full after some bytes, which the system tells by a short count only',
      type: 'disk-full',
      disk: diskWithHandles((handle) => {
        let left = 10;
        return {
          write: (bytes: Uint8Array, offset: number, length: number, position: number) => {
            const taken = Math.min(length, left);
            left -= taken;
            return taken === 0 ? Promise.resolve({ bytesWritten: 0 }) : handle.write(bytes, offset, taken, position);
          },
        };
      }),
    },
    {
      name: 'the quota is used up',
      type: 'disk-full',
      disk: diskWithHandles(() => ({ write: async () => Promise.reject(fault('EDQUOT')) })),
    },
    {
      name: 'flushing fails',
      type: 'unwritable',
      disk: diskWithHandles(() => ({ sync: async () => Promise.reject(fault('EIO')) })),
    },
    {
      name: 'the system says written and drops bytes',
      type: 'unwritable',
      disk: diskWithHandles((handle) => ({
        write: async (bytes: Uint8Array, offset: number, length: number, position: number) => {
          await handle.write(bytes, offset, length - 3, position);
          return { bytesWritten: length };
        },
      })),
    },
    {
      name: 'the system flips a byte',
      type: 'not-verified',
      disk: diskWithHandles((handle) => ({
        write: (bytes: Uint8Array, offset: number, length: number, position: number) => {
          const wrong = Uint8Array.from(bytes);
          wrong[3] = 0;
          return handle.write(wrong, offset, length, position);
        },
      })),
    },
    {
      name: 'the rename is refused for good',
      type: 'unwritable',
      disk: { ...realDisk, rename: async () => Promise.reject(fault('EXDEV')) },
    },
  ];
  it.each(faults)('leaves the old file and no litter when $name', async ({ type, disk }) => {
    const { folder, path } = createFile();
    expect(await writeFileDurably(path, next, { disk })).toMatchObject({ ok: false, error: { type } });
    expectUntouched(folder, path);
  });

  it('says so when the file reads back differently after the rename', async () => {
    const { path } = createFile();
    const disk: Disk = {
      ...realDisk,
      rename: async (from, to) => {
        await realDisk.rename(from, to);
        writeFileSync(path, 'clobbered');
      },
    };
    expect(await writeFileDurably(path, next, { disk })).toMatchObject({ error: { type: 'not-verified' } });
  });

  it('goes on without a backup where none can be kept', async () => {
    const { path } = createFile();
    expect((await writeFileDurably(path, next, { backups: '/dev/null/backups' })).ok).toBe(true);
  });
});
