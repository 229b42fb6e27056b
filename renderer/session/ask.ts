import { type ConflictAnswer, type UnsavedAnswer, useSessionStore } from '#renderer/state/session-store.ts';

/** Asks what to do with unsaved work; resolves when the dialog is answered. */
export function askUnsaved(title: string): Promise<UnsavedAnswer> {
  return new Promise((resolve) => {
    const answer = (chosen: UnsavedAnswer) => {
      useSessionStore.getState().set({ question: null });
      resolve(chosen);
    };
    useSessionStore.getState().set({ question: { type: 'unsaved', title, answer } });
  });
}

/** Asks what to do about a file that changed behind the app's back; resolves when the dialog is answered. */
export function askConflict(name: string, edited: boolean): Promise<ConflictAnswer> {
  return new Promise((resolve) => {
    const answer = (chosen: ConflictAnswer) => {
      useSessionStore.getState().set({ question: null });
      resolve(chosen);
    };
    useSessionStore.getState().set({ question: { type: 'conflict', name, edited, answer } });
  });
}
