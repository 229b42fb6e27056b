import { join } from 'node:path';
import { app, type BrowserWindow, session } from 'electron';
import type { RequestHandlers, WindowState } from '#shared/host.ts';
import { createGrantedFiles } from './files/granted-files.ts';
import { createRecoveryCopies } from './files/recovery-copies.ts';
import { createContentWatch } from './files/watch-content.ts';
import { createFileHandlers } from './handlers/file-handlers.ts';
import { createPreferenceHandlers } from './handlers/preference-handlers.ts';
import { createRecentHandlers } from './handlers/recent-handlers.ts';
import { createRecoveryHandlers } from './handlers/recovery-handlers.ts';
import { registerRequests } from './ipc/register.ts';
import { type SendNotice, sendNotice } from './ipc/send-notice.ts';
import type { Log } from './log.ts';
import { createMenuBar } from './menus/menu-bar.ts';
import { runMenuAction } from './menus/run-menu-action.ts';
import { applyTheme } from './settings/apply-theme.ts';
import { createSettings, type Settings } from './settings/settings.ts';
import { createShellWords, type ShellWords } from './settings/words.ts';
import { serveApp } from './window/app-protocol.ts';
import { createClosing } from './window/close-window.ts';
import { createWindow, isSentByView } from './window/create-window.ts';
import { createDelivery } from './window/deliver-files.ts';
import { createFileDialogs } from './window/file-dialogs.ts';
import { hardenSession } from './window/harden-session.ts';
import { showRecentDocuments } from './window/recent-documents.ts';
import { recoverCrash } from './window/recover-crash.ts';
import { createWindowHandlers } from './window/window-handlers.ts';

export type AppOptions = {
  /** Where the view lives. */
  readonly origin: string;
  /** The folder that holds the built main process, preload and view. */
  readonly dist: string;
  readonly icon: string;
  readonly log: Log;
};

export type RunningApp = {
  readonly deliver: (path: string) => Promise<void>;
  readonly focus: () => void;
};

/** What the parts of the app share. */
function createParts(window: BrowserWindow, settings: Settings, words: ShellWords) {
  const send: SendNotice = (name, notice) => sendNotice(window.webContents, name, notice);
  const granted = createGrantedFiles();
  const watch = createContentWatch();
  for (const { path, id } of settings.readRecents()) granted.grant(path, id);
  const delivery = createDelivery(granted, watch.see, send);
  const menuBar = createMenuBar({
    messages: words.read(),
    isMac: process.platform === 'darwin',
    recents: settings.readRecents(),
    onAction: (name) => runMenuAction(name, window.webContents, send),
    onRecent: (path) => void delivery.deliver(path),
  });
  const document: { state: WindowState } = { state: { title: '', edited: false, fileId: null } };
  const closing = createClosing(
    window,
    () => send('window:close-asked', {}),
    () => document.state.edited,
  );
  return { send, granted, watch, delivery, menuBar, closing, document };
}

type Parts = ReturnType<typeof createParts>;

function createHandlers(window: BrowserWindow, settings: Settings, words: ShellWords, parts: Parts): RequestHandlers {
  const { send, granted, watch, delivery, menuBar, closing, document } = parts;
  const data = app.getPath('userData');
  window.on('focus', async () => {
    const { fileId: id } = document.state;
    const path = id === null ? undefined : granted.find(id);
    if (id === null || path === undefined) return;
    if (await watch.hasChanged(path)) send('file:changed', { id });
  });
  const recentHandlers = createRecentHandlers({
    settings,
    granted,
    onChange: (recents) => {
      menuBar.showRecents(recents);
      showRecentDocuments(recents);
    },
  });
  return {
    ...createFileHandlers({
      granted,
      backups: join(data, 'backups'),
      dialogs: createFileDialogs(window, words.read),
      onSeen: watch.see,
      onSaved: (id, about) => recentHandlers['recent:add']({ id, ...about }),
    }),
    ...recentHandlers,
    ...createRecoveryHandlers(createRecoveryCopies(join(data, 'recovery')), granted),
    ...createPreferenceHandlers(settings, async (preferences) => {
      applyTheme(preferences);
      const translated = await words.choose(preferences.language);
      if (translated !== null) menuBar.translate(translated);
    }),
    ...createWindowHandlers({
      window,
      findPath: granted.find,
      onState: (state) => {
        document.state = state;
      },
      onMenu: menuBar.describe,
      onReady: async () => {
        closing.askFirst();
        await delivery.begin();
      },
      onClose: closing.close,
    }),
  };
}

/** Opens the window with everything behind it. The app must be ready. */
export async function startApp({ origin, dist, icon, log }: AppOptions): Promise<RunningApp> {
  const settings = createSettings();
  const words = await createShellWords(settings.readPreferences().language, app.getLocale());
  hardenSession(session.defaultSession, origin);
  serveApp(session.defaultSession, origin, join(dist, 'renderer'));
  applyTheme(settings.readPreferences());
  const preload = join(dist, 'preload', 'preload.cjs');
  const window = createWindow({ preload, icon, isPackaged: app.isPackaged, settings });
  const parts = createParts(window, settings, words);
  registerRequests({
    handlers: createHandlers(window, settings, words, parts),
    isTrusted: (event) => isSentByView(window, origin, event),
    onDrop: parts.delivery.deliver,
    log,
  });
  const forgetView = () => {
    parts.closing.doNotAsk();
    parts.delivery.pause();
  };
  recoverCrash(window, { readMessages: words.read, log, onCrash: forgetView, quit: () => app.quit() });
  window.webContents.on('did-start-loading', forgetView);
  await window.loadURL(`${origin}/index.html`);
  return {
    deliver: parts.delivery.deliver,
    focus: () => {
      if (window.isDestroyed()) return;
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
  };
}
