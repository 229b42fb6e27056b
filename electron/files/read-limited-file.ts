import { constants } from 'node:fs';
import { access, open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OpenFileError } from '#shared/host.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { codeOf } from './disk.ts';
import { fingerprint } from './fingerprint.ts';

/** Files above this size, in bytes, are not opened. */
export const readLimit = 64 * 1024 * 1024;

export type ReadFile = { readonly bytes: Uint8Array; readonly fingerprint: string; readonly readOnly: boolean };

async function isWriteProtected(path: string, mode: number): Promise<boolean> {
  if ((mode & 0o222) === 0) return true;
  return access(path, constants.W_OK).then(
    () => false,
    () => true,
  );
}

/** The content of the file at `path`, at most `limit` bytes; reading never writes. */
export async function readLimitedFile(path: string, limit = readLimit): Promise<Result<ReadFile, OpenFileError>> {
  const name = basename(path);
  try {
    const handle = await open(path, 'r');
    try {
      const about = await handle.stat();
      if (!about.isFile()) return failure({ type: 'unreadable', name, detail: 'it is not a file' });
      if (about.size > limit) return failure({ type: 'too-large', name, bytes: about.size, limit });
      const bytes = new Uint8Array(await handle.readFile());
      const readOnly = await isWriteProtected(path, about.mode);
      return success({ bytes, fingerprint: fingerprint(bytes), readOnly });
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return failure({ type: 'missing', name });
    return failure({ type: 'unreadable', name, detail: error instanceof Error ? error.message : String(error) });
  }
}
