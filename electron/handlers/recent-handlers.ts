import { access } from 'node:fs/promises';
import type { FilePreview, RecentFile, RequestHandlers } from '#shared/host.ts';
import { failure, success } from '#shared/result.ts';
import type { GrantedFiles } from '../files/granted-files.ts';
import type { Settings, StoredRecent } from '../settings/settings.ts';

type RecentHandlers = Pick<RequestHandlers, 'recent:list' | 'recent:add' | 'recent:remove'>;

/** How many recent files are remembered. */
export const recentLimit = 12;
/** Cards beyond this are not told apart in a small drawing. */
const previewCardLimit = 200;

export type RecentOptions = {
  readonly settings: Pick<Settings, 'readRecents' | 'writeRecents'>;
  readonly granted: GrantedFiles;
  /** The list changed: menus and the system's own list follow. */
  readonly onChange: (recents: readonly StoredRecent[]) => void;
};

function toSmall(preview: FilePreview | null): FilePreview | null {
  return preview === null ? null : { ...preview, cards: preview.cards.slice(0, previewCardLimit) };
}

async function toRecent({ path, ...recent }: StoredRecent, granted: GrantedFiles): Promise<RecentFile> {
  const missing = await access(path).then(
    () => false,
    () => true,
  );
  return { ...recent, file: granted.grant(path, recent.id), missing };
}

/** The requests about recent files: at most twelve, latest first, one entry per path. */
export function createRecentHandlers({ settings, granted, onChange }: RecentOptions): RecentHandlers {
  const store = (recents: readonly StoredRecent[]) => {
    const kept = recents.slice(0, recentLimit);
    settings.writeRecents(kept);
    onChange(kept);
  };
  return {
    'recent:list': async () =>
      success(await Promise.all(settings.readRecents().map((recent) => toRecent(recent, granted)))),
    'recent:add': async ({ id, title, useCaseCount, preview }) => {
      const path = granted.find(id);
      if (path === undefined) return failure({ type: 'refused', detail: 'a file that was not picked' });
      const openedAt = new Date().toISOString();
      const recent = { id, path, title, useCaseCount, openedAt, preview: toSmall(preview) };
      store([recent, ...settings.readRecents().filter((other) => other.path !== path)]);
      return success(null);
    },
    'recent:remove': async ({ id }) => {
      store(settings.readRecents().filter((recent) => recent.id !== id));
      return success(null);
    },
  };
}
