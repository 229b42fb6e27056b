import type { StepLabel } from '#shared/commands/history.ts';
import type { OpenDocument } from './workspace-store.ts';

type Store = { readonly document: OpenDocument | null };

/** Whether something would be lost if the document were closed now. */
export function isDirty({ document }: Store): boolean {
  return document !== null && document.history.present !== document.saved;
}

/** What the next undo takes back; null when there is nothing to undo. */
export function undoStep({ document }: Store): StepLabel | null {
  return document?.history.past.at(-1)?.label ?? null;
}

/** What the next redo brings back; null when there is nothing to redo. */
export function redoStep({ document }: Store): StepLabel | null {
  return document?.history.future[0]?.label ?? null;
}

export type SaveSign =
  | { readonly type: 'saving' | 'failed' | 'no-changes' | 'not-saved-yet' | 'unsaved' }
  | { readonly type: 'saved' | 'downloaded' | 'edited-since'; readonly at: string };

/**
 * What the status bar says about the file. "Saved" only while the document is what the host read back; what went to the
 * browser's downloads is "Downloaded", since nobody read it back.
 */
export function saveSign({ document }: Store): SaveSign {
  if (document === null) return { type: 'no-changes' };
  const { saveState, file } = document;
  if (saveState.type === 'saving' || saveState.type === 'failed') return { type: saveState.type };
  const dirty = isDirty({ document });
  if (saveState.type !== 'never') return { type: dirty ? 'edited-since' : saveState.type, at: saveState.at };
  if (dirty) return { type: 'unsaved' };
  return { type: file === null ? 'not-saved-yet' : 'no-changes' };
}
