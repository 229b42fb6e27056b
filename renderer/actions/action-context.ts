import type { Selected } from '#renderer/state/ui-store.ts';
import type { OpenDocument } from '#renderer/state/workspace-store.ts';
import type { ActionContext } from '#shared/commands/action.ts';

/** What decides which actions make sense, read from the stores. */
export function toActionContext(document: OpenDocument | null, selected: Selected): ActionContext {
  return {
    hasDocument: document !== null,
    readOnly: document?.readOnly === true,
    useCaseCount: document?.history.present.content.useCaseOrder.length ?? 0,
    selectedCount: selected.useCases.length + selected.notes.length + selected.zones.length,
    selectedUseCases: selected.useCases.length,
    bookmarkCount: document?.history.present.layout.bookmarks.length ?? 0,
    canUndo: (document?.history.past.length ?? 0) > 0,
    canRedo: (document?.history.future.length ?? 0) > 0,
  };
}
