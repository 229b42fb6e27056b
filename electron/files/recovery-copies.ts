import { createHash } from 'node:crypto';
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

/** Copies of unsaved work in one folder of the app's own data, one per document. */
export type RecoveryCopies = {
  readonly keep: (copy: KeptCopy) => Promise<Result<null, string>>;
  readonly list: () => Promise<readonly KeptCopyHead[]>;
  readonly read: (id: string) => Promise<string | null>;
  readonly discard: (documentId: string) => Promise<void>;
};

const fileName = /^([0-9a-f]{32})\.json$/;

function idOf(documentId: string): string {
  return createHash('sha256').update(documentId).digest('hex').slice(0, 32);
}

/** The recovery copies in `folder`, which is made when it is first needed. */
export function createRecoveryCopies(folder: string): RecoveryCopies {
  const readCopy = async (id: string): Promise<KeptCopy | null> => {
    if (!fileName.test(`${id}.json`)) return null;
    try {
      return copySchema.parse(JSON.parse(await readFile(join(folder, `${id}.json`), 'utf8')));
    } catch {
      // A copy that cannot be read is of no use to anybody; the file stays where a person can look at it.
      return null;
    }
  };
  return {
    keep: async (copy) => {
      await mkdir(folder, { recursive: true });
      const path = join(folder, `${idOf(copy.documentId)}.json`);
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
    discard: (documentId) => rm(join(folder, `${idOf(documentId)}.json`), { force: true }),
  };
}
