import * as promises from 'node:fs/promises';

/** The part of the file system that saving touches, so that tests can make each call fail. */
export type Disk = Pick<
  typeof promises,
  'access' | 'mkdir' | 'open' | 'readdir' | 'readFile' | 'readlink' | 'realpath' | 'rename' | 'rm' | 'stat'
>;

/** The disk of this machine. */
export const realDisk: Disk = promises;

/** The code of a system error ('ENOSPC'), or '' for anything else. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
