import { Menu } from 'electron';
import type { MenuState } from '#shared/host.ts';
import type { Messages } from '#shared/messages/messages.ts';
import { buildMenu, initialMenuState, type MenuInput, type MenuRecent } from './build-menu.ts';

export type MenuBar = {
  readonly describe: (state: MenuState) => void;
  readonly showRecents: (recents: readonly MenuRecent[]) => void;
  /** Puts the bar up in another language. */
  readonly translate: (messages: Messages) => void;
};

/** True when the bar must be made again: words and marks cannot be changed in place, being enabled can. */
function needsRebuild(before: MenuState, after: MenuState): boolean {
  return (
    before.undoLabel !== after.undoLabel ||
    before.redoLabel !== after.redoLabel ||
    before.checked.join() !== after.checked.join()
  );
}

/** Puts up the menu bar and keeps it in step with what the view says. */
export function createMenuBar(input: Omit<MenuInput, 'state'>): MenuBar {
  let state = initialMenuState;
  let { recents, messages } = input;
  const rebuild = () =>
    Menu.setApplicationMenu(Menu.buildFromTemplate([...buildMenu({ ...input, messages, recents, state })]));
  rebuild();
  return {
    describe: (next) => {
      const previous = state;
      state = next;
      if (needsRebuild(previous, next)) {
        rebuild();
        return;
      }
      const menu = Menu.getApplicationMenu();
      const names = new Set([...previous.enabled, ...next.enabled]);
      for (const name of names) {
        const item = menu?.getMenuItemById(name);
        if (item) item.enabled = next.enabled.includes(name);
      }
    },
    showRecents: (next) => {
      recents = next;
      rebuild();
    },
    translate: (next) => {
      messages = next;
      rebuild();
    },
  };
}
