import { type BrowserWindow, dialog } from 'electron';
import type { Messages } from '#shared/messages/messages.ts';

export type CrashOptions = {
  readonly readMessages: () => Messages;
  readonly onCrash: () => void;
  readonly quit: () => void;
  readonly log: (message: string, error?: unknown) => void;
};

/** Offers to load the window again when its page crashes or hangs; the view then offers the recovery copy. */
export function recoverCrash(window: BrowserWindow, { readMessages, onCrash, quit, log }: CrashOptions): void {
  window.webContents.on('render-process-gone', async (_event, { reason, exitCode }) => {
    log(`the view is gone: ${reason} (${exitCode})`);
    onCrash();
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const { viewCrashed } = readMessages().shell;
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      title: viewCrashed.title,
      message: viewCrashed.message,
      detail: viewCrashed.detail,
      buttons: [viewCrashed.reload, viewCrashed.quit],
      defaultId: 0,
      cancelId: 0,
    });
    if (response === 0) window.webContents.reload();
    else quit();
  });
  window.on('unresponsive', async () => {
    const { viewStuck } = readMessages().shell;
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: viewStuck.message,
      detail: viewStuck.detail,
      buttons: [viewStuck.wait, viewStuck.reload],
      defaultId: 0,
      cancelId: 0,
    });
    if (response === 0) return;
    onCrash();
    window.webContents.forcefullyCrashRenderer();
    window.webContents.reload();
  });
}
