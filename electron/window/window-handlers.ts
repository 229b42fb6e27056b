import type { BrowserWindow } from 'electron';
import type { MenuState, RequestHandlers, WindowState } from '#shared/host.ts';
import { success } from '#shared/result.ts';

type WindowHandlers = Pick<
  RequestHandlers,
  'window:describe' | 'window:close' | 'window:full-screen' | 'menu:describe' | 'app:ready'
>;

export type WindowHandlerOptions = {
  readonly window: BrowserWindow;
  /** The path behind the id of a file, for the window's own mark of its file. */
  readonly findPath: (id: string) => string | undefined;
  readonly onState: (state: WindowState) => void;
  readonly onMenu: (state: MenuState) => void;
  readonly onReady: () => Promise<void>;
  /** The view has done what it wanted before the window goes. */
  readonly onClose: () => void;
};

/** The requests about the window. */
export function createWindowHandlers(options: WindowHandlerOptions): WindowHandlers {
  const { window, findPath, onState, onMenu, onReady, onClose } = options;
  return {
    'window:describe': async (state) => {
      window.setTitle(state.title);
      window.setDocumentEdited(state.edited);
      window.setRepresentedFilename(state.fileId === null ? '' : (findPath(state.fileId) ?? ''));
      onState(state);
      return success(null);
    },
    'window:close': async () => {
      onClose();
      return success(null);
    },
    'window:full-screen': async () => {
      window.setFullScreen(!window.isFullScreen());
      return success(null);
    },
    'menu:describe': async (state) => {
      onMenu(state);
      return success(null);
    },
    'app:ready': async () => {
      await onReady();
      return success(null);
    },
  };
}
