import {
  type ConflictAnswer,
  type KeptAnswer,
  type UnsavedAnswer,
  useSessionStore,
} from '#renderer/state/session-store.ts';

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

/** Asks what becomes of work that was kept of a file and is not in it; resolves when the dialog is answered. */
export function askKept(about: {
  readonly name: string;
  readonly keptAt: string;
  readonly editedAt: string;
}): Promise<KeptAnswer> {
  return new Promise((resolve) => {
    const answer = (chosen: KeptAnswer) => {
      useSessionStore.getState().set({ question: null });
      resolve(chosen);
    };
    useSessionStore.getState().set({ question: { type: 'kept', ...about, answer } });
  });
}
