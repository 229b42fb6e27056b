import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type Disk, realDisk } from './disk.ts';
import { temporaryNameFor } from './sweep-temporary-files.ts';
import { writeAll } from './write-all.ts';

/** How many earlier contents of one file are kept. */
export const backupLimit = 5;

/** What the names of all backups of the file at `path` begin with. */
export function backupPrefix(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16);
}

/**
 * Keeps `bytes`, the content of the file at `path` that is about to be replaced, in `folder` and forgets all but the
 * last five. Resolves to the backup's path.
 */
export async function keepBackup(
  folder: string,
  path: string,
  bytes: Uint8Array,
  disk: Disk = realDisk,
): Promise<string> {
  await disk.mkdir(folder, { recursive: true });
  const prefix = backupPrefix(path);
  const moment = new Date().toISOString().replaceAll(/[:.]/g, '-');
  const random = randomBytes(6).toString('hex');
  const backup = join(folder, `${prefix}-${moment}-${random}.sextant`);
  const temporary = join(folder, temporaryNameFor(prefix, process.pid, random));
  try {
    const handle = await disk.open(temporary, 'wx', 0o600);
    try {
      await writeAll(handle, bytes);
    } finally {
      await handle.close();
    }
    await disk.rename(temporary, backup);
  } catch (error) {
    await disk.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  const kept = (await disk.readdir(folder)).filter((name) => name.startsWith(`${prefix}-`)).sort();
  for (const name of kept.slice(0, -backupLimit)) await disk.rm(join(folder, name), { force: true });
  return backup;
}
