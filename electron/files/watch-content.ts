import { readLimitedFile } from './read-limited-file.ts';

export type ContentWatch = {
  /** `path` was just read or written and holds this. */
  readonly see: (path: string, fingerprint: string) => void;
  /** True once for each content of `path` that is not the one last seen; a missing file is no change. */
  readonly hasChanged: (path: string) => Promise<boolean>;
};

/** Tells whether another program changed a file since the app last read or wrote it. */
export function createContentWatch(): ContentWatch {
  const seen = new Map<string, string>();
  return {
    see: (path, fingerprint) => {
      seen.set(path, fingerprint);
    },
    hasChanged: async (path) => {
      const before = seen.get(path);
      const read = await readLimitedFile(path);
      if (!read.ok || before === undefined || seen.get(path) !== before) return false;
      seen.set(path, read.value.fingerprint);
      return read.value.fingerprint !== before;
    },
  };
}
