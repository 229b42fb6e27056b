import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { failure, type Result, success } from '#shared/result.ts';
import { sweepTemporaryFiles } from './sweep-temporary-files.ts';
import { writeFileDurably } from './write-file-durably.ts';

const copySchema = z.object({
  documentId: z.string(),
  title: z.string(),
  keptAt: z.string(),
  path: z.string().nullable(),
  fingerprint: z.string().nullable().default(null),
  text: z.string(),
});

export type KeptCopy = Readonly<z.infer<typeof copySchema>>;
export type KeptCopyHead = Omit<KeptCopy, 'text'> & { readonly id: string };

/** Copies of unsaved work in one folder of the app's own data, each under the id of the opening that it belongs to. */
export type RecoveryCopies = {
  readonly keep: (id: string, copy: KeptCopy) => Promise<Result<null, string>>;
  readonly list: () => Promise<readonly KeptCopyHead[]>;
  readonly read: (id: string) => Promise<string | null>;
  readonly discard: (id: string) => Promise<void>;
};

const fileName = /^([0-9a-f]{32})\.json$/;

/** The recovery copies in `folder`, which is made when it is first needed. */
export function createRecoveryCopies(folder: string): RecoveryCopies {
  const pathOf = (id: string) => (fileName.test(`${id}.json`) ? join(folder, `${id}.json`) : null);
  const readCopy = async (id: string): Promise<KeptCopy | null> => {
    const path = pathOf(id);
    if (path === null) return null;
    try {
      return copySchema.parse(JSON.parse(await readFile(path, 'utf8')));
    } catch {
      // A copy that cannot be read is of no use to anybody; the file stays where a person can look at it.
      return null;
    }
  };
  return {
    keep: async (id, copy) => {
      const path = pathOf(id);
      if (path === null) return failure('no id of a copy');
      await mkdir(folder, { recursive: true });
      const written = await writeFileDurably(path, Buffer.from(JSON.stringify(copy), 'utf8'));
      return written.ok ? success(null) : failure(written.error.type);
    },
    list: async () => {
      await sweepTemporaryFiles(folder);
      const names = await readdir(folder).catch(() => []);
      const heads: KeptCopyHead[] = [];
      for (const name of names) {
        const id = fileName.exec(name)?.[1];
        const copy = id === undefined ? null : await readCopy(id);
        if (id === undefined || copy === null) continue;
        const { text: _, ...head } = copy;
        heads.push({ id, ...head });
      }
      return heads.sort((a, b) => b.keptAt.localeCompare(a.keptAt));
    },
    read: async (id) => (await readCopy(id))?.text ?? null,
    discard: async (id) => {
      const path = pathOf(id);
      if (path !== null) await rm(path, { force: true });
    },
  };
}
