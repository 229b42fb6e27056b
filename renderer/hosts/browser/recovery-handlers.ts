import type { FileReference, RecoveryCopy, RequestHandlers } from '#shared/host.ts';
import { failure, type Result, success } from '#shared/result.ts';
import type { ChosenFiles } from './chosen-files.ts';
import type { Database } from './database.ts';
import { hasTexts, isRecord } from './is-record.ts';

type RecoveryHandlers = Pick<RequestHandlers, 'recovery:keep' | 'recovery:list' | 'recovery:read' | 'recovery:discard'>;

type Copy = RecoveryCopy & { readonly text: string };

type StoredCopy = Omit<Copy, 'fingerprint'> & { readonly fingerprint?: string | null };

function isFileReference(value: unknown): value is FileReference {
  return isRecord(value) && hasTexts(value, ['id', 'name', 'location']);
}

function isStoredCopy(value: unknown): value is StoredCopy {
  return (
    isRecord(value) &&
    hasTexts(value, ['id', 'documentId', 'title', 'keptAt', 'text']) &&
    (value.file === null || isFileReference(value.file)) &&
    (value.fingerprint === undefined || value.fingerprint === null || typeof value.fingerprint === 'string')
  );
}

/** The copy that a stored record holds; null when it holds none. An old copy without a fingerprint has none. */
function parseCopy(record: unknown): Copy | null {
  if (!isStoredCopy(record)) return null;
  const { id, documentId, title, keptAt, file, fingerprint = null, text } = record;
  return { id, documentId, title, keptAt, file, fingerprint, text };
}

async function readCopyText(database: Database, id: string): Promise<string> {
  const copy = parseCopy(await database.read('recovery', id));
  if (copy === null) throw new Error(`the recovery copy ${id} cannot be read`);
  return copy.text;
}

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
      const parsed = parseCopy(record);
      if (parsed === null || (await isOpenElsewhere(parsed.id))) continue;
      const { text: _, ...copy } = parsed;
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
    'recovery:read': ({ id }) => answer(async () => ({ text: await readCopyText(database, id) })),
    'recovery:discard': ({ id }) =>
      answer(async () => {
        await database.remove('recovery', id);
        release(id);
        return null;
      }),
  };
}
