import type { FileHandle } from 'node:fs/promises';

const chunkSize = 1 << 20;

/** Writes every byte to `handle`, however few the system takes at a time, and flushes them to the disk. */
export async function writeAll(handle: Pick<FileHandle, 'write' | 'sync' | 'stat'>, bytes: Uint8Array): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const length = Math.min(chunkSize, bytes.length - written);
    const { bytesWritten } = await handle.write(bytes, written, length, written);
    if (bytesWritten <= 0) throw Object.assign(new Error('the system wrote nothing'), { code: 'ENOSPC' });
    written += bytesWritten;
  }
  await handle.sync();
  const { size } = await handle.stat();
  if (size !== bytes.length) throw Object.assign(new Error(`${size} bytes of ${bytes.length}`), { code: 'EIO' });
}
