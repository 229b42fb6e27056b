import type { RequestHandlers, WindowState } from '#shared/host.ts';
import { success } from '#shared/result.ts';

type WindowHandlers = Pick<
  RequestHandlers,
  'window:describe' | 'window:close' | 'window:full-screen' | 'menu:describe' | 'app:ready'
>;

/** The requests about the window: the tab's title, its question before unsaved work is left, full screen. */
export function createWindowHandlers(onState: (state: WindowState) => void): WindowHandlers {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  return {
    'window:describe': async (state) => {
      document.title = state.title;
      if (state.edited) window.addEventListener('beforeunload', ask);
      else window.removeEventListener('beforeunload', ask);
      onState(state);
      return success(null);
    },
    'window:close': async () => {
      window.removeEventListener('beforeunload', ask);
      window.close();
      return success(null);
    },
    'window:full-screen': async () => {
      if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
      else await document.exitFullscreen();
      return success(null);
    },
    'menu:describe': async () => success(null),
    'app:ready': async () => success(null),
  };
}
