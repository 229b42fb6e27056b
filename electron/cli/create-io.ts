import { randomBytes, randomUUID } from 'node:crypto';
import type { CommandLineIo } from './command-line-io.ts';

/** The real world for the command line: this process's streams, clock and random ids. */
export function createIo(version: string, cwd: string): CommandLineIo {
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    cwd,
    version,
    now: () => new Date().toISOString(),
    newId: (prefix) => `${prefix}-${randomBytes(6).toString('hex')}`,
    newDocumentId: () => randomUUID(),
  };
}
