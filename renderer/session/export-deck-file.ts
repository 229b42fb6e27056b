import { useLanguageStore } from '#renderer/state/language-store.ts';
import { useSessionStore } from '#renderer/state/session-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import type { DeckFormat } from '#shared/deck/make-deck.ts';
import { toFileName } from '#shared/exchange/to-file-name.ts';
import { languageTags } from '#shared/messages/languages.ts';
import { createMessages, type Messages } from '#shared/messages/messages.ts';
import type { Session } from './session.ts';
import { toToday } from './to-today.ts';

/** What of the deck is written: all pages as PDF, all as slides, or the summary page alone. */
export type DeckPart = 'deck' | 'slides' | 'summary';

const formats: Readonly<Record<DeckPart, DeckFormat>> = { deck: 'pdf', slides: 'pptx', summary: 'pdf' };

function readWords(): Messages {
  const { catalogue } = useLanguageStore.getState();
  return createMessages(languageTags[catalogue.language], undefined, undefined, catalogue);
}

/** Makes the deck, or a part of it, and asks where to put it. The status bar shows how far it is; cancelling leaves nothing behind. */
export async function exportDeckFile({ host }: Session, part: DeckPart = 'deck'): Promise<void> {
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
  const format = formats[part];
  const only = part === 'summary' ? { only: 'summary' as const } : {};
  const request = { workspace, generatedOn: toToday(), format, ...only };
  const made = await exportDeck({ ...request, signal: abort.signal, onProgress });
  set({ exported: null });
  if (!made.ok) {
    if (made.error.type !== 'cancelled') set({ problem: { type: 'deck', error: made.error } });
    return;
  }
  const { title } = workspace.content.workshop;
  // Beside the deck in one folder, and not in its place.
  const name = part === 'summary' ? `${title} – ${readWords().deckSections.summary}` : title;
  const answer = await host.request('file:export', {
    suggestedName: toFileName(name, format),
    kind: format,
    bytes: made.value,
  });
  if (!answer.ok) set({ problem: { type: 'export', error: answer.error } });
  else if (answer.value !== null) set({ exported: { type: 'done', file: answer.value.file } });
}
