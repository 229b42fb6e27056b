import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { SaveFileError } from '#shared/host.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { codeOf, type Disk, realDisk } from './disk.ts';
import { findTarget } from './find-target.ts';
import { fingerprint } from './fingerprint.ts';
import { keepBackup } from './keep-backup.ts';
import { sweepTemporaryFiles, temporaryNameFor } from './sweep-temporary-files.ts';
import { writeAll } from './write-all.ts';

export type WriteOptions = {
  /** What the file must hold to be replaced: a fingerprint, null for "nothing is there", or 'any' (the default). */
  readonly expected?: string | 'any' | null;
  /** Folder that keeps the content which is replaced; without it none is kept. */
  readonly backups?: string;
  readonly disk?: Disk;
};

export type WrittenFile = {
  /** The file itself, symbolic links followed. */
  readonly path: string;
  readonly fingerprint: string;
};

type Previous = { readonly bytes: Uint8Array; readonly about: Stats };

/** Ends a write for a reason that has a name; everything else that is thrown is a fault of the system. */
class Stop extends Error {
  readonly reason: 'changed-on-disk' | 'not-verified';
  constructor(reason: 'changed-on-disk' | 'not-verified') {
    super(reason);
    this.reason = reason;
  }
}

function toError(error: unknown, name: string): SaveFileError {
  if (error instanceof Stop) return { type: error.reason, name };
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return { type: 'disk-full', name };
  return { type: 'unwritable', name, detail: error instanceof Error ? error.message : String(error) };
}

async function readPrevious(target: string, disk: Disk): Promise<Previous | null> {
  try {
    const about = await disk.stat(target);
    if (!about.isFile()) throw Object.assign(new Error('not a file'), { code: 'EISDIR' });
    if ((about.mode & 0o222) === 0) throw Object.assign(new Error('the file is write-protected'), { code: 'EACCES' });
    return { about, bytes: await disk.readFile(target) };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** True while `target` is still the file that was read; looked at again just before it is replaced. */
async function isUntouched(target: string, previous: Previous | null, disk: Disk): Promise<boolean> {
  const now = await disk.stat(target).catch(() => null);
  if (now === null || previous === null) return now === null && previous === null;
  const { ino, size, mtimeMs } = previous.about;
  return now.ino === ino && now.size === size && now.mtimeMs === mtimeMs;
}

async function writeTemporary(path: string, bytes: Uint8Array, previous: Previous | null, disk: Disk): Promise<void> {
  const handle = await disk.open(path, 'wx', 0o666);
  try {
    if (previous !== null) {
      await handle.chown(previous.about.uid, previous.about.gid).catch(() => undefined);
      await handle.chmod(previous.about.mode & 0o7777).catch(() => undefined);
    }
    await writeAll(handle, bytes);
  } finally {
    await handle.close();
  }
}

async function mustHold(path: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  const held = await disk.readFile(path).catch(() => null);
  if (held === null || Buffer.compare(held, bytes) !== 0) throw new Stop('not-verified');
}

/** Renames, and tries again while a virus scanner or an indexer holds the file. */
async function replace(temporary: string, target: string, disk: Disk): Promise<void> {
  const passing = process.platform === 'win32' ? ['EPERM', 'EBUSY', 'EACCES'] : ['EPERM', 'EBUSY'];
  for (let delayMs = 10; ; delayMs *= 2) {
    try {
      await disk.rename(temporary, target);
      return;
    } catch (error) {
      if (!passing.includes(codeOf(error)) || delayMs > 640) throw error;
    }
    await wait(delayMs);
  }
}

async function flushFolder(folder: string, disk: Disk): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await disk.open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some network and user-space file systems cannot flush a folder; they order renames themselves.
    if (!['EINVAL', 'ENOTSUP', 'ENOSYS'].includes(codeOf(error))) throw new Stop('not-verified');
  } finally {
    await handle.close();
  }
}

async function write(path: string, bytes: Uint8Array, options: WriteOptions): Promise<WrittenFile> {
  const { expected = 'any', backups, disk = realDisk } = options;
  const target = await findTarget(path, disk);
  const folder = dirname(target);
  await sweepTemporaryFiles(folder, disk);
  const previous = await readPrevious(target, disk);
  if (previous !== null && expected !== 'any' && fingerprint(previous.bytes) !== expected) {
    throw new Stop('changed-on-disk');
  }
  const random = randomBytes(6).toString('hex');
  const temporary = join(folder, temporaryNameFor(basename(target), process.pid, random));
  try {
    await writeTemporary(temporary, bytes, previous, disk);
    await mustHold(temporary, bytes, disk);
    if (previous !== null && backups !== undefined && Buffer.compare(previous.bytes, bytes) !== 0) {
      // A backup is a courtesy: where it cannot be kept, the save goes on.
      await keepBackup(backups, target, previous.bytes, disk).catch(() => undefined);
    }
    if (!(await isUntouched(target, previous, disk))) throw new Stop('changed-on-disk');
    await replace(temporary, target, disk);
  } catch (error) {
    await disk.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await flushFolder(folder, disk);
  await mustHold(target, bytes, disk);
  return { path: target, fingerprint: fingerprint(bytes) };
}

/**
 * Puts `bytes` at `path` so that either all of them are on the disk, flushed and read back, or the file is as it was
 * and no trace is left. The file's mode is kept and symbolic links are followed.
 */
export async function writeFileDurably(
  path: string,
  bytes: Uint8Array,
  options: WriteOptions = {},
): Promise<Result<WrittenFile, SaveFileError>> {
  try {
    return success(await write(path, bytes, options));
  } catch (error) {
    return failure(toError(error, basename(path)));
  }
}
