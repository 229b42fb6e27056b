import { BrowserWindow, type IpcMainInvokeEvent, screen } from 'electron';
import type { Settings } from '../settings/settings.ts';
import { isAddressAt } from './app-origin.ts';
import { hardenContents } from './harden-session.ts';
import { placeWindow, rememberWindow } from './window-state.ts';

export type WindowOptions = {
  readonly preload: string;
  readonly icon: string;
  readonly isPackaged: boolean;
  readonly settings: Pick<Settings, 'readWindow' | 'writeWindow'>;
};

/** The one window, locked to the view, not shown before it has something to show. */
export function createWindow({ preload, icon, isPackaged, settings }: WindowOptions): BrowserWindow {
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  const place = placeWindow(settings.readWindow(), workAreas);
  const window = new BrowserWindow({
    ...place.bounds,
    minWidth: 640,
    minHeight: 480,
    show: false,
    icon,
    title: 'Sextant',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      enableWebSQL: false,
      devTools: !isPackaged,
    },
  });
  hardenContents(window.webContents);
  rememberWindow(window, settings);
  // The view names the window; the page's own title would flash the app's name over the document's.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => {
    if (place.maximized) window.maximize();
    window.show();
  });
  return window;
}

/** True only for what the main frame of `window` sends from `origin`. */
export function isSentByView(window: BrowserWindow, origin: string, event: IpcMainInvokeEvent): boolean {
  const { senderFrame } = event;
  if (window.isDestroyed() || senderFrame === null || event.sender !== window.webContents) return false;
  return senderFrame === window.webContents.mainFrame && isAddressAt(origin, senderFrame.url);
}
