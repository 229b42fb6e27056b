import type { MenuItemConstructorOptions } from 'electron';
import type { Action, ActionMenu } from '#shared/commands/action.ts';
import { type ActionName, actions, listActionNames } from '#shared/commands/registry.ts';
import type { MenuState } from '#shared/host.ts';
import type { Messages } from '#shared/messages/messages.ts';
import { toAccelerator } from './to-accelerator.ts';

export type MenuRecent = { readonly path: string; readonly title: string };

export type MenuInput = {
  readonly state: MenuState;
  readonly recents: readonly MenuRecent[];
  readonly isMac: boolean;
  readonly messages: Messages;
  readonly onAction: (name: ActionName) => void;
  readonly onRecent: (path: string) => void;
};

type Item = MenuItemConstructorOptions;

const order: readonly ActionMenu[] = ['file', 'edit', 'insert', 'view', 'workshop', 'help'];

/** Nothing is open: only what makes sense anywhere can be chosen. */
export const initialMenuState: MenuState = { enabled: [], checked: [], undoLabel: null, redoLabel: null };

function labelOf(name: ActionName, { state, messages }: MenuInput): string {
  if (name === 'edit.undo' && state.undoLabel !== null) return state.undoLabel;
  if (name === 'edit.redo' && state.redoLabel !== null) return state.redoLabel;
  return messages.actions.words[name].label;
}

function toItem(name: ActionName, input: MenuInput): Item {
  const [key] = actions[name].keys;
  const isChecked = input.state.checked.includes(name);
  return {
    id: name,
    // A lone & would be taken for the mark of a mnemonic.
    label: labelOf(name, input).replaceAll('&', '&&'),
    enabled: input.state.enabled.includes(name),
    ...(isChecked ? { type: 'checkbox' as const, checked: true } : {}),
    ...(key === undefined ? {} : { accelerator: toAccelerator(key) }),
    // The view hears every key itself, and knows whether a text field has the focus; here keys are only shown.
    registerAccelerator: false,
    click: () => input.onAction(name),
  };
}

function recentMenu({ recents, messages, onRecent }: MenuInput): Item {
  const items: Item[] = recents.map(({ path, title }) => ({
    label: (title === '' ? path : `${title} – ${path}`).replaceAll('&', '&&'),
    click: () => onRecent(path),
  }));
  const submenu = items.length > 0 ? items : [{ label: messages.shell.noRecent, enabled: false }];
  return { label: messages.shell.openRecent, submenu };
}

function menuOf(menu: ActionMenu, input: MenuInput): Item {
  const submenu: Item[] = [];
  let group: number | null = null;
  for (const name of listActionNames()) {
    const action: Action = actions[name];
    if (action.menu !== menu) continue;
    if (group !== null && group !== action.group) submenu.push({ type: 'separator' });
    group = action.group;
    submenu.push(toItem(name, input));
    if (name === 'file.open') submenu.push(recentMenu(input));
  }
  if (menu === 'file' && !input.isMac) submenu.push({ type: 'separator' }, { role: 'quit' });
  if (menu === 'help' && !input.isMac) submenu.push({ type: 'separator' }, { role: 'about' });
  return { label: input.messages.actions.menus[menu], submenu };
}

/** The menu bar: every action of the registry that has a menu, in the registry's order and groups. */
export function buildMenu(input: MenuInput): readonly Item[] {
  const menus = order.map((menu) => menuOf(menu, input));
  if (!input.isMac) return menus;
  return [{ role: 'appMenu' }, ...menus.slice(0, -1), { role: 'windowMenu' }, ...menus.slice(-1)];
}
