export type ActionMenu = 'file' | 'edit' | 'insert' | 'view' | 'workshop' | 'help';

/** What must be there for an action to make sense. */
export type ActionNeed =
  | 'nothing'
  | 'document'
  | 'editable-document'
  | 'use-cases'
  | 'selection'
  | 'editable-selection'
  | 'one-selected'
  | 'two-selected'
  | 'three-selected'
  | 'use-case-selected'
  | 'two-use-cases'
  /** As many bookmarks at least. */
  | `bookmark-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | 'undo-step'
  | 'redo-step';

/** Something that a person can invoke from a menu, a key or the palette. */
export type Action = {
  /** An edit changes the document; everything else does not. */
  readonly kind: 'edit' | 'app';
  /**
   * Keys in the notation `Mod+Shift+Z`: Mod is Ctrl, or Cmd on a Mac. The first one is shown. Keys without Mod, Alt or a
   * function key work only while no text field has the focus. `Shift+1` means the digit's key, whatever it prints.
   */
  readonly keys: readonly string[];
  readonly menu: ActionMenu | null;
  /** Actions of a menu with one number stand together, apart from the others. */
  readonly group: number;
  readonly needs: ActionNeed;
};

/** What decides whether an action can run. */
export type ActionContext = {
  readonly hasDocument: boolean;
  readonly readOnly: boolean;
  readonly useCaseCount: number;
  /** Use cases, notes and zones that are chosen. */
  readonly selectedCount: number;
  readonly selectedUseCases: number;
  readonly bookmarkCount: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
};
