import { create } from 'zustand';
import type { Command, CommandContext } from '#shared/commands/command.ts';
import * as histories from '#shared/commands/history.ts';
import type { FileReference } from '#shared/host.ts';
import type { Workspace } from '#shared/workspace/types.ts';

export type SaveState =
  | { readonly type: 'never' }
  | { readonly type: 'saving' }
  | { readonly type: 'saved'; readonly at: string }
  | { readonly type: 'failed' };

export type OpenDocument = {
  readonly history: histories.History;
  /** The workspace as it stands in the file; null: never saved. */
  readonly saved: Workspace | null;
  readonly file: FileReference | null;
  readonly fingerprint: string | null;
  readonly readOnly: boolean;
  readonly saveState: SaveState;
};

type WorkspaceStore = {
  readonly document: OpenDocument | null;
  readonly load: (document: Omit<OpenDocument, 'history' | 'saveState'> & { readonly workspace: Workspace }) => void;
  readonly close: () => void;
  /** Runs an edit; steps of one `group` (a drag, a burst of typing) fold into one. False: nothing changed. */
  readonly run: <Params>(command: Command<Params>, params: Params, group?: string) => boolean;
  readonly closeGroup: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly update: (
    change: Partial<Pick<OpenDocument, 'saved' | 'file' | 'fingerprint' | 'readOnly' | 'saveState'>>,
  ) => void;
};

function createContext(): CommandContext {
  return {
    newId: (prefix) => `${prefix}-${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`,
    now: new Date().toISOString(),
  };
}

/** The open document and its undo history. No rules live here: commands hold them. */
export const useWorkspaceStore = create<WorkspaceStore>()((set, get) => {
  const change = (next: (document: OpenDocument) => OpenDocument) => {
    const document = get().document;
    if (document !== null) set({ document: next(document) });
  };
  return {
    document: null,
    load: ({ workspace, ...rest }) =>
      set({ document: { ...rest, history: histories.createHistory(workspace), saveState: { type: 'never' } } }),
    close: () => set({ document: null }),
    run: (command, params, group) => {
      const document = get().document;
      if (document === null || document.readOnly || !command.isEnabled(document.history.present, params)) return false;
      const next = command.run(document.history.present, params, createContext());
      const label = { command: command.name, count: command.count?.(params) ?? 1 };
      const history = histories.record(document.history, next, label, group ?? null);
      if (history === document.history) return false;
      set({ document: { ...document, history } });
      return true;
    },
    closeGroup: () => change((document) => ({ ...document, history: histories.closeGroup(document.history) })),
    undo: () => change((document) => ({ ...document, history: histories.undo(document.history) })),
    redo: () => change((document) => ({ ...document, history: histories.redo(document.history) })),
    update: (fields) => change((document) => ({ ...document, ...fields })),
  };
});
