import { useSessionStore } from '#renderer/state/session-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { toFileName } from '#shared/exchange/to-file-name.ts';
import type { Session } from './session.ts';
import { toToday } from './to-today.ts';

/** Makes the deck's PDF and asks where to put it. The status bar shows how far it is; cancelling leaves nothing behind. */
export async function exportDeckFile({ host }: Session): Promise<void> {
  const { document } = useWorkspaceStore.getState();
  const { set, exported: before } = useSessionStore.getState();
  if (document === null || before?.type === 'running') return;
  // Undo does not take a revision back: the deck names the one that the file has.
  const workspace = { ...document.history.present, revision: document.revision };
  const abort = new AbortController();
  const onProgress = (done: number, total: number) =>
    set({ exported: { type: 'running', done, total, cancel: () => abort.abort() } });
  onProgress(0, 0);
  // The pages, their fonts and the PDF writer are loaded only when somebody exports.
  const { exportDeck } = await import('#renderer/deck/export-deck.ts');
  const made = await exportDeck({ workspace, generatedOn: toToday(), signal: abort.signal, onProgress });
  set({ exported: null });
  if (!made.ok) {
    if (made.error.type !== 'cancelled') set({ problem: { type: 'deck', error: made.error } });
    return;
  }
  const { title } = workspace.content.workshop;
  const answer = await host.request('file:export', {
    suggestedName: toFileName(title, 'pdf'),
    kind: 'pdf',
    bytes: made.value,
  });
  if (!answer.ok) set({ problem: { type: 'export', error: answer.error } });
  else if (answer.value !== null) set({ exported: { type: 'done', file: answer.value.file } });
}
