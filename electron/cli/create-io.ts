import { randomBytes, randomUUID } from 'node:crypto';
import type { CommandLineIo } from './command-line-io.ts';

function toLocalDay(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** The real world for the command line: this process's streams, clock and random ids. */
export function createIo(version: string, cwd: string): CommandLineIo {
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    cwd,
    version,
    now: () => new Date().toISOString(),
    today: () => toLocalDay(new Date()),
    newId: (prefix) => `${prefix}-${randomBytes(6).toString('hex')}`,
    newDocumentId: () => randomUUID(),
  };
}
