import type { FilePreview, FileReference, RecentFile, RequestHandlers } from '#shared/host.ts';
import { failure, type Result, success } from '#shared/result.ts';
import type { ChosenFiles } from './chosen-files.ts';
import type { Database } from './database.ts';
import { hasTexts, isRecord } from './is-record.ts';

type RecentHandlers = Pick<RequestHandlers, 'recent:list' | 'recent:add' | 'recent:remove'>;

type RecentRecord = {
  readonly file: FileReference;
  readonly handle: FileSystemFileHandle;
  readonly title: string;
  readonly useCaseCount: number;
  readonly openedAt: string;
  readonly preview: FilePreview | null;
};

const recentLimit = 12;

/** Whether `value` is what this host wrote. Checked by hand: the first screen asks, and a schema library is not worth its load. */
function isRecentRecord(value: unknown): value is RecentRecord {
  return (
    isRecord(value) &&
    isRecord(value.file) &&
    hasTexts(value.file, ['id', 'name', 'location']) &&
    value.handle instanceof FileSystemFileHandle &&
    hasTexts(value, ['title', 'openedAt']) &&
    typeof value.useCaseCount === 'number' &&
    typeof value.preview === 'object'
  );
}

/** The recent files that the browser keeps, latest first; what it cannot read any more is passed over. */
export async function readRecents(database: Database): Promise<readonly RecentRecord[]> {
  const records = (await database.readAll('recents')).filter(isRecentRecord);
  return records.sort((a, b) => b.openedAt.localeCompare(a.openedAt));
}

async function isMissing(handle: FileSystemFileHandle): Promise<boolean> {
  if ((await handle.queryPermission?.({ mode: 'read' })) !== 'granted') return false;
  return handle.getFile().then(
    () => false,
    () => true,
  );
}

async function answer<Value>(act: () => Promise<Value>): Promise<Result<Value, { type: 'internal'; detail: string }>> {
  try {
    return success(await act());
  } catch (error) {
    return failure({ type: 'internal', detail: String(error) });
  }
}

/** The requests about recent files. Only files with a handle are kept: nothing else could be opened again. */
export function createRecentHandlers(database: Database, files: ChosenFiles): RecentHandlers {
  const toRecent = async ({ handle, ...recent }: RecentRecord): Promise<RecentFile> => ({
    ...recent,
    missing: await isMissing(handle),
  });
  const add: RecentHandlers['recent:add'] = ({ id, ...about }) =>
    answer(async () => {
      const chosen = await files.find(id);
      if (chosen?.type !== 'handle') return null;
      for (const old of await readRecents(database)) {
        if (await old.handle.isSameEntry(chosen.handle)) await database.remove('recents', old.file.id);
      }
      const record = { file: chosen.reference, handle: chosen.handle, openedAt: new Date().toISOString(), ...about };
      await database.write('recents', id, record);
      const stale = (await readRecents(database)).slice(recentLimit);
      for (const old of stale) await database.remove('recents', old.file.id);
      return null;
    });
  return {
    'recent:list': () => answer(async () => Promise.all((await readRecents(database)).map(toRecent))),
    'recent:add': add,
    'recent:remove': ({ id }) => answer(async () => database.remove('recents', id).then(() => null)),
  };
}
