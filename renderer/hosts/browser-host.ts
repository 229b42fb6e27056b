import type { FileReference, Host, RequestHandlers } from '#shared/host.ts';
import type { Messages } from '#shared/messages/messages.ts';
import type { ChosenFile, ChosenFiles } from './browser/chosen-files.ts';
import { createDatabase, type Database } from './browser/database.ts';
import { createFileHandlers, readChosen } from './browser/file-handlers.ts';
import { createNoticeBoard, type NoticeBoard } from './browser/notice-board.ts';
import { createPreferenceHandlers } from './browser/preference-handlers.ts';
import { createRecentHandlers, readRecents } from './browser/recent-handlers.ts';
import { createRecoveryHandlers } from './browser/recovery-handlers.ts';
import { watchDrops } from './browser/watch-drops.ts';
import { createWindowHandlers } from './browser/window-handlers.ts';

function platform(): Host['platform'] {
  if (/Mac|iPhone|iPad/.test(navigator.platform)) return 'mac';
  return navigator.platform.startsWith('Win') ? 'windows' : 'linux';
}

function createChosenFiles(database: Database): ChosenFiles {
  const chosen = new Map<string, ChosenFile>();
  return {
    add: (file) => chosen.set(file.reference.id, file),
    find: async (id) => {
      const known = chosen.get(id);
      if (known !== undefined) return known;
      const recent = (await readRecents(database).catch(() => [])).find(({ file }) => file.id === id);
      return recent === undefined ? undefined : { type: 'handle', reference: recent.file, handle: recent.handle };
    },
  };
}

/** Tells when the file of the window changed behind the view's back, looked at whenever the window is entered. */
function watchFile(files: ChosenFiles, board: NoticeBoard) {
  const lastModified = async (id: string): Promise<number | null> => {
    const file = await files.find(id);
    if (file?.type !== 'handle') return null;
    return file.handle.getFile().then(
      (blob) => blob.lastModified,
      () => null,
    );
  };
  let watched: { readonly id: string; readonly at: number | null } | null = null;
  window.addEventListener('focus', async () => {
    if (watched === null || watched.at === null) return;
    const { id, at } = watched;
    const now = await lastModified(id);
    if (now === null || now === at || watched?.id !== id) return;
    watched = { id, at: now };
    board.send('file:changed', { id });
  });
  return {
    watch: async (id: FileReference['id'] | null) => {
      watched = id === null ? null : { id, at: await lastModified(id) };
    },
  };
}

/**
 * The host of a view that runs in a browser: files through the File System Access API where there is one, downloads
 * otherwise; recent files, recovery copies and preferences stay in the browser.
 */
export function createBrowserHost(readMessages: () => Messages, version: string): Host {
  const database = createDatabase();
  const files = createChosenFiles(database);
  const board = createNoticeBoard();
  const watch = watchFile(files, board);
  const fileHandlers = createFileHandlers(files, readMessages);
  const recentHandlers = createRecentHandlers(database, files);
  let fileId: string | null = null;
  const handlers: RequestHandlers = {
    ...fileHandlers,
    ...recentHandlers,
    ...createRecoveryHandlers(database, files),
    ...createPreferenceHandlers(),
    ...createWindowHandlers((state) => {
      fileId = state.fileId;
      void watch.watch(fileId);
    }),
    'file:save': async (params) => {
      const saved = await fileHandlers['file:save'](params);
      if (fileId !== null) await watch.watch(fileId);
      if (saved.ok && saved.value !== null)
        await recentHandlers['recent:add']({ id: saved.value.file.id, ...params.about });
      return saved;
    },
  };
  watchDrops(async (file) => {
    files.add(file);
    board.send('file:arrived', { opened: await readChosen(file) });
  });
  return {
    kind: 'browser',
    platform: platform(),
    savesInPlace: window.showSaveFilePicker !== undefined,
    version,
    request: (name, ...params) => handlers[name](...params),
    onNotice: board.onNotice,
  };
}
