import { isDirty } from '#renderer/state/selectors.ts';
import { useSessionStore } from '#renderer/state/session-store.ts';
import { type OpenDocument, useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import type { Host } from '#shared/host.ts';
import { serializeWorkspace } from '#shared/workspace/serialize-workspace.ts';
import type { Workspace } from '#shared/workspace/types.ts';

/** How long nobody edits before a copy is kept. */
const pauseMs = 3000;
/** How old the oldest edit that is in no copy may become while edits go on. */
const longestWaitMs = 5000;

/**
 * Keeps a copy of unsaved work three seconds after the last change, every five seconds while changes go on, and at once
 * when the window is left.
 */
export function keepCopies(host: Host): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first edit was made that waits for a copy. */
  let waitingSince: number | undefined;
  let kept: Workspace | null = null;

  const keep = async () => {
    clearTimeout(timer);
    waitingSince = undefined;
    const store = useWorkspaceStore.getState();
    const { document } = store;
    if (document === null || !isDirty(store) || document.history.present === kept) return;
    const workspace = document.history.present;
    kept = workspace;
    const answer = await host.request('recovery:keep', {
      id: document.copyId,
      documentId: workspace.documentId,
      title: workspace.content.workshop.title,
      fileId: document.file?.id ?? null,
      fingerprint: document.fingerprint,
      text: serializeWorkspace({ ...workspace, revision: document.revision }),
    });
    if (!answer.ok) kept = null;
    // Saved, closed or left behind in the meantime: the copy is no longer of work that is unsaved.
    const now = useWorkspaceStore.getState();
    if (now.document?.copyId !== document.copyId || !isDirty(now)) {
      void host.request('recovery:discard', { id: document.copyId });
      return;
    }
    useSessionStore.getState().set({ copy: answer.ok ? { at: answer.value.keptAt } : 'failed' });
  };
  // Undone back to what is saved: there is nothing left to recover.
  const forget = (open: OpenDocument | null) => {
    if (open === null || kept?.documentId !== open.history.present.documentId) return;
    kept = null;
    useSessionStore.getState().set({ copy: null });
    void host.request('recovery:discard', { id: open.copyId });
  };
  const stop = useWorkspaceStore.subscribe((store, before) => {
    if (store.document?.history.present === before.document?.history.present) return;
    clearTimeout(timer);
    if (!isDirty(store)) {
      waitingSince = undefined;
      forget(store.document);
      return;
    }
    const now = performance.now();
    waitingSince ??= now;
    timer = setTimeout(keep, Math.max(0, Math.min(pauseMs, waitingSince + longestWaitMs - now)));
  });
  const onHidden = () => {
    if (document.visibilityState === 'hidden') void keep();
  };
  document.addEventListener('visibilitychange', onHidden);
  return () => {
    stop();
    void keep();
    document.removeEventListener('visibilitychange', onHidden);
  };
}
