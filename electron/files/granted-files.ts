import { randomUUID } from 'node:crypto';
import { basename, dirname, resolve } from 'node:path';
import type { FileReference } from '#shared/host.ts';

/** The files that a person picked, or the system handed over. Only they can be read or written, and only by id. */
export type GrantedFiles = {
  /** The reference of the file at `path`; one path keeps one id. */
  readonly grant: (path: string, id?: string) => FileReference;
  /** The path that `id` stands for; undefined for an id that was never handed out. */
  readonly find: (id: string) => string | undefined;
};

/** No file is granted yet. */
export function createGrantedFiles(): GrantedFiles {
  const paths = new Map<string, string>();
  const ids = new Map<string, string>();
  return {
    grant: (path, wantedId = randomUUID()) => {
      const absolute = resolve(path);
      const id = ids.get(absolute) ?? wantedId;
      ids.set(absolute, id);
      paths.set(id, absolute);
      return { id, name: basename(absolute), location: dirname(absolute) };
    },
    find: (id) => paths.get(id),
  };
}
