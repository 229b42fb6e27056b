import { create } from 'zustand';
import type { Command, CommandContext } from '#shared/commands/command.ts';
import * as histories from '#shared/commands/history.ts';
import type { FileReference } from '#shared/host.ts';
import type { Workspace } from '#shared/workspace/types.ts';

export type SaveState =
  | { readonly type: 'never' }
  | { readonly type: 'saving' }
  | { readonly type: 'saved' | 'downloaded'; readonly at: string }
  | { readonly type: 'failed' };

export type OpenDocument = {
  /** Names this opening of the document: its unsaved work is kept under it, and only it hears of its saves. */
  readonly copyId: string;
  readonly history: histories.History;
  /** The workspace to which nothing needs saving: as it stands in the file, or as it began; null: nothing is kept. */
  readonly saved: Workspace | null;
  readonly file: FileReference | null;
  readonly fingerprint: string | null;
  /** Revision of the file as last read or written. */
  readonly revision: number;
  readonly readOnly: boolean;
  readonly saveState: SaveState;
};

type Loaded = Omit<OpenDocument, 'copyId' | 'history' | 'saveState' | 'revision'> & {
  readonly workspace: Workspace;
  /** The copy that the work goes on from; a new one where it is left out. */
  readonly copyId?: string;
};

type WorkspaceStore = {
  readonly document: OpenDocument | null;
  readonly load: (document: Loaded) => void;
  readonly close: () => void;
  /** Runs an edit; steps of one `group` (a drag, a burst of typing) fold into one. False: nothing changed. */
  readonly run: <Params>(command: Command<Params>, params: Params, group?: string) => boolean;
  readonly closeGroup: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly update: (change: Partial<Omit<OpenDocument, 'copyId' | 'history'>>) => void;
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
    load: ({ workspace, copyId = crypto.randomUUID().replaceAll('-', ''), ...rest }) =>
      set({
        document: {
          ...rest,
          copyId,
          history: histories.createHistory(workspace),
          revision: workspace.revision,
          saveState: { type: 'never' },
        },
      }),
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
