import '#shared/interpret-schemas.ts';
import { z } from 'zod';
import type { FileReference, RecoveryCopy, RequestHandlers } from '#shared/host.ts';
import { failure, type Result, success } from '#shared/result.ts';
import type { ChosenFiles } from './chosen-files.ts';
import type { Database } from './database.ts';

type RecoveryHandlers = Pick<RequestHandlers, 'recovery:keep' | 'recovery:list' | 'recovery:read' | 'recovery:discard'>;

type Copy = RecoveryCopy & { readonly text: string };

const copySchema = z.object({
  id: z.string(),
  documentId: z.string(),
  title: z.string(),
  keptAt: z.string(),
  file: z.custom<FileReference | null>((value) => typeof value === 'object'),
  fingerprint: z.string().nullable().default(null),
  text: z.string(),
});

function lockName(id: string): string {
  return `sextant-open-${id}`;
}

async function answer<Value>(act: () => Promise<Value>): Promise<Result<Value, { type: 'internal'; detail: string }>> {
  try {
    return success(await act());
  } catch (error) {
    return failure({ type: 'internal', detail: String(error) });
  }
}

/** The requests about recovery copies. A copy that another open tab is still working on is not offered. */
export function createRecoveryHandlers(database: Database, files: ChosenFiles): RecoveryHandlers {
  const held = new Map<string, () => void>();
  const hold = (id: string) => {
    if (held.has(id)) return;
    held.set(id, () => undefined);
    const working = new Promise<void>((resolve) => held.set(id, resolve));
    void navigator.locks.request(lockName(id), { ifAvailable: true }, () => working);
  };
  const release = (id: string) => {
    held.get(id)?.();
    held.delete(id);
  };
  const isOpenElsewhere = async (id: string) => {
    if (held.has(id)) return false;
    const locks = await navigator.locks.query();
    return locks.held?.some((lock) => lock.name === lockName(id)) === true;
  };
  const list = async (): Promise<readonly RecoveryCopy[]> => {
    const copies: RecoveryCopy[] = [];
    for (const record of await database.readAll('recovery')) {
      const parsed = copySchema.safeParse(record);
      if (!parsed.success || (await isOpenElsewhere(parsed.data.id))) continue;
      const { text: _, ...copy } = parsed.data;
      copies.push(copy);
    }
    return copies.sort((a, b) => b.keptAt.localeCompare(a.keptAt));
  };
  return {
    'recovery:keep': ({ id, documentId, title, fileId, fingerprint, text }) =>
      answer(async () => {
        const chosen = fileId === null ? undefined : await files.find(fileId);
        const keptAt = new Date().toISOString();
        const file = chosen?.reference ?? null;
        const copy: Copy = { id, documentId, title, keptAt, file, fingerprint, text };
        await database.write('recovery', id, copy);
        hold(id);
        return { keptAt };
      }),
    'recovery:list': () => answer(list),
    'recovery:read': ({ id }) =>
      answer(async () => ({ text: copySchema.parse(await database.read('recovery', id)).text })),
    'recovery:discard': ({ id }) =>
      answer(async () => {
        await database.remove('recovery', id);
        release(id);
        return null;
      }),
  };
}
