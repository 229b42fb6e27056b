import { useSessionStore } from '#renderer/state/session-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';

/** True while the open document is being written. */
export const isSaving = () => useWorkspaceStore.getState().document?.saveState.type === 'saving';
const isAsked = () => useSessionStore.getState().question !== null;

/** Resolves when no save goes on, at once where none does: what is being saved must be there when its file is known. */
export function waitUntilSaved(): Promise<void> {
  if (!isSaving()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = useWorkspaceStore.subscribe(() => {
      if (isSaving()) return;
      stop();
      resolve();
    });
  });
}

function waitUntilAnswered(): Promise<void> {
  if (!isAsked()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = useSessionStore.subscribe(() => {
      if (isAsked()) return;
      stop();
      resolve();
    });
  });
}

/** Resolves when no save goes on and no question waits, since either may be about the open document. */
export async function waitUntilSettled(): Promise<void> {
  while (isSaving() || isAsked()) {
    await waitUntilSaved();
    await waitUntilAnswered();
  }
}
