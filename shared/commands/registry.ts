import type { Action, ActionContext } from './action.ts';

/** Everything that a person can invoke by name. Menus, keys and the palette are made from it, in this order. */
export const actions = {
  'file.new': { kind: 'app', keys: ['Mod+N'], menu: 'file', group: 1, needs: 'nothing' },
  'file.open': { kind: 'app', keys: ['Mod+O'], menu: 'file', group: 1, needs: 'nothing' },
  'file.save': { kind: 'app', keys: ['Mod+S'], menu: 'file', group: 2, needs: 'editable-document' },
  'file.save-as': { kind: 'app', keys: ['Mod+Shift+S'], menu: 'file', group: 2, needs: 'document' },
  'file.import': { kind: 'edit', keys: [], menu: 'file', group: 3, needs: 'editable-document' },
  'file.export-deck': { kind: 'app', keys: ['Mod+E'], menu: 'file', group: 3, needs: 'document' },
  'file.export-slides': { kind: 'app', keys: [], menu: 'file', group: 3, needs: 'document' },
  'file.export-summary': { kind: 'app', keys: [], menu: 'file', group: 3, needs: 'document' },
  'file.export': { kind: 'app', keys: ['Mod+Shift+E'], menu: 'file', group: 3, needs: 'document' },
  'file.close': { kind: 'app', keys: ['Mod+W'], menu: 'file', group: 4, needs: 'document' },

  'edit.undo': { kind: 'edit', keys: ['Mod+Z'], menu: 'edit', group: 1, needs: 'undo-step' },
  'edit.redo': { kind: 'edit', keys: ['Mod+Shift+Z', 'Mod+Y'], menu: 'edit', group: 1, needs: 'redo-step' },
  'edit.cut': { kind: 'edit', keys: ['Mod+X'], menu: 'edit', group: 2, needs: 'editable-selection' },
  'edit.copy': { kind: 'app', keys: ['Mod+C'], menu: 'edit', group: 2, needs: 'selection' },
  'edit.paste': { kind: 'edit', keys: ['Mod+V'], menu: 'edit', group: 2, needs: 'editable-document' },
  'edit.duplicate': { kind: 'edit', keys: ['Mod+D'], menu: 'edit', group: 3, needs: 'editable-selection' },
  'edit.delete': { kind: 'edit', keys: ['Delete', 'Backspace'], menu: 'edit', group: 3, needs: 'editable-selection' },
  'edit.rename': { kind: 'edit', keys: ['Enter', 'F2'], menu: 'edit', group: 3, needs: 'one-selected' },
  'edit.select-all': { kind: 'app', keys: ['Mod+A'], menu: 'edit', group: 4, needs: 'document' },
  'edit.find': { kind: 'app', keys: ['Mod+F'], menu: 'edit', group: 4, needs: 'use-cases' },
  'view.filter': { kind: 'app', keys: ['F'], menu: 'edit', group: 4, needs: 'use-cases' },
  'view.filter-clear': { kind: 'app', keys: ['Shift+F'], menu: 'edit', group: 4, needs: 'use-cases' },

  'insert.use-case': { kind: 'edit', keys: [], menu: 'insert', group: 1, needs: 'editable-document' },
  'insert.note': { kind: 'edit', keys: [], menu: 'insert', group: 1, needs: 'editable-document' },
  'insert.zone': { kind: 'edit', keys: [], menu: 'insert', group: 1, needs: 'editable-document' },
  'arrange.tidy': { kind: 'edit', keys: [], menu: 'edit', group: 5, needs: 'editable-document' },
  'scores.suggestions': { kind: 'edit', keys: [], menu: 'workshop', group: 3, needs: 'editable-document' },
  'arrange.move-to': { kind: 'edit', keys: ['M'], menu: 'insert', group: 6, needs: 'use-case-selected' },
  'arrange.to-zone': { kind: 'edit', keys: ['Shift+Z'], menu: 'insert', group: 6, needs: 'use-case-selected' },
  'arrange.link': { kind: 'edit', keys: ['Shift+L'], menu: 'insert', group: 6, needs: 'use-case-selected' },
  'arrange.merge': { kind: 'edit', keys: [], menu: 'insert', group: 6, needs: 'two-use-cases' },
  'arrange.align-left': { kind: 'edit', keys: [], menu: 'insert', group: 2, needs: 'two-selected' },
  'arrange.align-center': { kind: 'edit', keys: [], menu: 'insert', group: 2, needs: 'two-selected' },
  'arrange.align-right': { kind: 'edit', keys: [], menu: 'insert', group: 2, needs: 'two-selected' },
  'arrange.align-top': { kind: 'edit', keys: [], menu: 'insert', group: 2, needs: 'two-selected' },
  'arrange.align-middle': { kind: 'edit', keys: [], menu: 'insert', group: 2, needs: 'two-selected' },
  'arrange.align-bottom': { kind: 'edit', keys: [], menu: 'insert', group: 2, needs: 'two-selected' },
  'arrange.distribute-horizontal': { kind: 'edit', keys: [], menu: 'insert', group: 3, needs: 'three-selected' },
  'arrange.distribute-vertical': { kind: 'edit', keys: [], menu: 'insert', group: 3, needs: 'three-selected' },
  'arrange.group': { kind: 'edit', keys: ['Mod+G'], menu: 'insert', group: 4, needs: 'two-selected' },
  'arrange.ungroup': { kind: 'edit', keys: ['Mod+Shift+G'], menu: 'insert', group: 4, needs: 'editable-selection' },
  'arrange.lock': { kind: 'edit', keys: ['Mod+Shift+L'], menu: 'insert', group: 4, needs: 'editable-selection' },
  'arrange.bring-to-front': { kind: 'edit', keys: [], menu: 'insert', group: 5, needs: 'editable-selection' },
  'arrange.send-to-back': { kind: 'edit', keys: [], menu: 'insert', group: 5, needs: 'editable-selection' },

  'tool.select': { kind: 'app', keys: ['V'], menu: null, group: 1, needs: 'document' },
  'tool.hand': { kind: 'app', keys: ['H'], menu: null, group: 1, needs: 'document' },
  'tool.use-case': { kind: 'app', keys: ['U'], menu: null, group: 1, needs: 'editable-document' },
  'tool.note': { kind: 'app', keys: ['N'], menu: null, group: 1, needs: 'editable-document' },
  'tool.zone': { kind: 'app', keys: ['Z'], menu: null, group: 1, needs: 'editable-document' },
  'tool.link': { kind: 'app', keys: ['L'], menu: null, group: 1, needs: 'editable-document' },

  'view.zoom-in': { kind: 'app', keys: ['Mod+=', 'Mod++'], menu: 'view', group: 1, needs: 'document' },
  'view.zoom-out': { kind: 'app', keys: ['Mod+-'], menu: 'view', group: 1, needs: 'document' },
  'view.zoom-reset': { kind: 'app', keys: ['Mod+0'], menu: 'view', group: 1, needs: 'document' },
  'view.fit': { kind: 'app', keys: ['Shift+1'], menu: 'view', group: 1, needs: 'document' },
  'view.fit-selection': { kind: 'app', keys: ['Shift+2'], menu: 'view', group: 1, needs: 'selection' },
  'view.canvas': { kind: 'app', keys: [], menu: 'view', group: 2, needs: 'document' },
  'view.list': { kind: 'app', keys: [], menu: 'view', group: 2, needs: 'document' },
  'view.findings': { kind: 'app', keys: ['F8'], menu: 'view', group: 2, needs: 'document' },
  'view.toggle-inspector': { kind: 'app', keys: [], menu: 'view', group: 2, needs: 'document' },
  'lens.free': { kind: 'app', keys: [], menu: 'view', group: 5, needs: 'document' },
  'lens.rules-ml': { kind: 'app', keys: [], menu: 'view', group: 5, needs: 'document' },
  'lens.risk': { kind: 'app', keys: [], menu: 'view', group: 5, needs: 'document' },
  'lens.maturity': { kind: 'app', keys: [], menu: 'view', group: 5, needs: 'document' },
  'lens.value': { kind: 'app', keys: [], menu: 'view', group: 5, needs: 'document' },
  'lens.roadmap': { kind: 'app', keys: [], menu: 'view', group: 5, needs: 'document' },
  'view.bookmark-add': { kind: 'edit', keys: ['B'], menu: 'view', group: 6, needs: 'editable-document' },
  'view.bookmarks': { kind: 'app', keys: ['Shift+B'], menu: 'view', group: 6, needs: 'document' },
  'view.bookmark-1': { kind: 'app', keys: ['Alt+1'], menu: null, group: 6, needs: 'bookmark-1' },
  'view.bookmark-2': { kind: 'app', keys: ['Alt+2'], menu: null, group: 6, needs: 'bookmark-2' },
  'view.bookmark-3': { kind: 'app', keys: ['Alt+3'], menu: null, group: 6, needs: 'bookmark-3' },
  'view.bookmark-4': { kind: 'app', keys: ['Alt+4'], menu: null, group: 6, needs: 'bookmark-4' },
  'view.bookmark-5': { kind: 'app', keys: ['Alt+5'], menu: null, group: 6, needs: 'bookmark-5' },
  'view.bookmark-6': { kind: 'app', keys: ['Alt+6'], menu: null, group: 6, needs: 'bookmark-6' },
  'view.bookmark-7': { kind: 'app', keys: ['Alt+7'], menu: null, group: 6, needs: 'bookmark-7' },
  'view.bookmark-8': { kind: 'app', keys: ['Alt+8'], menu: null, group: 6, needs: 'bookmark-8' },
  'view.bookmark-9': { kind: 'app', keys: ['Alt+9'], menu: null, group: 6, needs: 'bookmark-9' },
  'view.theme-light': { kind: 'app', keys: [], menu: 'view', group: 3, needs: 'nothing' },
  'view.theme-dark': { kind: 'app', keys: [], menu: 'view', group: 3, needs: 'nothing' },
  'view.theme-room': { kind: 'app', keys: [], menu: 'view', group: 3, needs: 'nothing' },
  'view.theme-system': { kind: 'app', keys: [], menu: 'view', group: 3, needs: 'nothing' },
  'view.language-system': { kind: 'app', keys: [], menu: 'view', group: 7, needs: 'nothing' },
  'view.language-en': { kind: 'app', keys: [], menu: 'view', group: 7, needs: 'nothing' },
  'view.language-de': { kind: 'app', keys: [], menu: 'view', group: 7, needs: 'nothing' },
  'view.language-fr': { kind: 'app', keys: [], menu: 'view', group: 7, needs: 'nothing' },
  'view.language-es': { kind: 'app', keys: [], menu: 'view', group: 7, needs: 'nothing' },
  'view.larger': { kind: 'app', keys: [], menu: 'view', group: 4, needs: 'nothing' },
  'view.smaller': { kind: 'app', keys: [], menu: 'view', group: 4, needs: 'nothing' },
  'view.full-screen': { kind: 'app', keys: ['F11'], menu: 'view', group: 4, needs: 'nothing' },

  'go.home': { kind: 'app', keys: [], menu: 'workshop', group: 1, needs: 'document' },
  'go.frame': { kind: 'app', keys: [], menu: 'workshop', group: 2, needs: 'document' },
  'go.collect': { kind: 'app', keys: [], menu: 'workshop', group: 2, needs: 'document' },
  'go.score': { kind: 'app', keys: [], menu: 'workshop', group: 2, needs: 'document' },
  'go.value': { kind: 'app', keys: [], menu: 'workshop', group: 2, needs: 'document' },
  'go.govern': { kind: 'app', keys: [], menu: 'workshop', group: 2, needs: 'document' },
  'go.mature': { kind: 'app', keys: [], menu: 'workshop', group: 2, needs: 'document' },
  'go.decide': { kind: 'app', keys: [], menu: 'workshop', group: 2, needs: 'document' },
  'go.deck': { kind: 'app', keys: [], menu: 'workshop', group: 2, needs: 'document' },
  'workshop.method': { kind: 'app', keys: [], menu: 'workshop', group: 3, needs: 'document' },

  'view.palette': { kind: 'app', keys: ['Mod+K'], menu: 'help', group: 1, needs: 'nothing' },
  'view.shortcuts': { kind: 'app', keys: ['?'], menu: 'help', group: 1, needs: 'nothing' },
} as const satisfies Readonly<Record<string, Action>>;

export type ActionName = keyof typeof actions;

/** True for the name of an action. */
export function isActionName(name: string): name is ActionName {
  return Object.hasOwn(actions, name);
}

/** The names of all actions, in the order of the registry. */
export function listActionNames(): readonly ActionName[] {
  return Object.keys(actions).filter(isActionName);
}

/** True when an action makes sense now. */
export function isActionEnabled(name: ActionName, context: ActionContext): boolean {
  const isEditable = context.hasDocument && !context.readOnly;
  switch (actions[name].needs) {
    case 'nothing':
      return true;
    case 'document':
      return context.hasDocument;
    case 'editable-document':
      return isEditable;
    case 'use-cases':
      return context.hasDocument && context.useCaseCount > 0;
    case 'selection':
      return context.hasDocument && context.selectedCount > 0;
    case 'editable-selection':
      return isEditable && context.selectedCount > 0;
    case 'one-selected':
      return isEditable && context.selectedCount === 1;
    case 'two-selected':
      return isEditable && context.selectedCount > 1;
    case 'three-selected':
      return isEditable && context.selectedCount > 2;
    case 'use-case-selected':
      return isEditable && context.selectedUseCases > 0;
    case 'two-use-cases':
      return isEditable && context.selectedUseCases === 2;
    case 'bookmark-1':
    case 'bookmark-2':
    case 'bookmark-3':
    case 'bookmark-4':
    case 'bookmark-5':
    case 'bookmark-6':
    case 'bookmark-7':
    case 'bookmark-8':
    case 'bookmark-9':
      return context.hasDocument && context.bookmarkCount >= Number(actions[name].needs.slice(-1));
    case 'undo-step':
      return isEditable && context.canUndo;
    case 'redo-step':
      return isEditable && context.canRedo;
  }
}
