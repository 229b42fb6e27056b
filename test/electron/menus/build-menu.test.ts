import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { buildMenu, initialMenuState, type MenuInput } from '#electron/menus/build-menu.ts';
import { toAccelerator } from '#electron/menus/to-accelerator.ts';
import { type ActionName, actions, listActionNames } from '#shared/commands/registry.ts';
import { createMessages } from '#shared/messages/messages.ts';

function build(change: Partial<MenuInput> = {}) {
  const chosen: string[] = [];
  const menus = buildMenu({
    state: initialMenuState,
    recents: [],
    isMac: false,
    messages: createMessages(),
    onAction: (name) => chosen.push(name),
    onRecent: (path) => chosen.push(path),
    ...change,
  });
  const items = menus.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
  const find = (name: ActionName) => items.find((item) => item.id === name);
  return { menus, items, find, chosen };
}

function click(item: MenuItemConstructorOptions | undefined): void {
  // Electron hands over the item, the window and the event; ours look at none of them.
  Reflect.apply(item?.click ?? (() => undefined), undefined, []);
}

describe('the menu bar', () => {
  it('holds every action of the registry that has a menu, once', () => {
    const { items } = build();
    const named = items.flatMap((item) => item.id ?? []);
    expect(named).toEqual(
      listActionNames()
        .filter((name) => actions[name].menu !== null)
        .sort((a, b) => named.indexOf(a) - named.indexOf(b)),
    );
    expect(new Set(named).size).toBe(named.length);
  });

  it('enables and checks what the view says, and names what would be undone', () => {
    const state = {
      enabled: ['edit.undo'],
      checked: ['view.list'],
      undoLabel: 'Undo move 3 cards & notes',
      redoLabel: null,
    };
    const { find } = build({ state });
    expect(find('edit.undo')).toMatchObject({ enabled: true, label: 'Undo move 3 cards && notes' });
    expect(find('edit.redo')).toMatchObject({ enabled: false, label: 'Redo' });
    expect(find('view.list')).toMatchObject({ type: 'checkbox', checked: true });
  });

  it('tells which action was chosen', () => {
    const { find, chosen } = build();
    click(find('file.save'));
    expect(chosen).toEqual(['file.save']);
  });

  it('shows keys without taking them from the page', () => {
    expect(build().find('file.save')).toMatchObject({ accelerator: 'CommandOrControl+S', registerAccelerator: false });
  });

  it('lists recent files and opens them', () => {
    const { items, chosen } = build({ recents: [{ path: '/a/b.sextant', title: 'Claims' }] });
    const recent = items.find(({ submenu }) => Array.isArray(submenu));
    click(Array.isArray(recent?.submenu) ? recent.submenu[0] : undefined);
    expect(chosen).toEqual(['/a/b.sextant']);
  });

  it.each([
    ['Mod+Shift+Z', 'CommandOrControl+Shift+Z'],
    ['Mod++', 'CommandOrControl+Plus'],
    ['Mod+-', 'CommandOrControl+-'],
    ['Enter', 'Return'],
    ['F11', 'F11'],
  ])('writes the key %s as %s', (key, accelerator) => {
    expect(toAccelerator(key)).toBe(accelerator);
  });
});
