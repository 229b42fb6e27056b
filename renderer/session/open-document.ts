import { useSessionStore } from '#renderer/state/session-store.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import type { OpenedFile, OpenFileError } from '#shared/host.ts';
import type { Result } from '#shared/result.ts';
import { holdsWorkspace } from './load-file.ts';
import { openWorkspaceFile, readDocument } from './read-document.ts';
import type { Session } from './session.ts';

const extensionOf = (name: string) => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** A list of columns goes into the open workshop; without one, the import begins one when it is confirmed. */
function importFile(opened: OpenedFile): void {
  useSessionStore.getState().set({ imported: opened });
  useUiStore.getState().set({ dialog: 'import' });
}

/** A method pack goes into the open workshop, once it was shown what it changes. */
async function openPack(opened: OpenedFile): Promise<void> {
  if (useWorkspaceStore.getState().document === null) {
    useSessionStore.getState().set({ problem: { type: 'pack-without-workshop' } });
    return;
  }
  // What checks packs is loaded only when somebody opens one.
  const { offerPackFile } = await import('#renderer/method/pack-files.ts');
  offerPackFile(opened);
}

/** Opens a file that the person chose, dropped or double-clicked, each kind in its own way. */
export async function openArrived(session: Session, answer: Result<OpenedFile, OpenFileError>): Promise<void> {
  if (!answer.ok) {
    useSessionStore.getState().set({ problem: { type: 'open', error: answer.error } });
    return;
  }
  const extension = extensionOf(answer.value.file.name);
  if (extension === 'pdf') {
    // The reader of PDFs is loaded only when somebody opens one.
    const { openDeck } = await import('./open-deck.ts');
    await openDeck(session, answer.value);
  } else if (extension === 'csv' || extension === 'tsv' || extension === 'txt') importFile(answer.value);
  else if (extension === 'sextantpack') await openPack(answer.value);
  else if (extension !== 'sextant' && extension !== 'json' && !holdsWorkspace(answer.value)) {
    useSessionStore.getState().set({ problem: { type: 'foreign', name: answer.value.file.name } });
  } else await openWorkspaceFile(session, answer.value);
}

/** Asks for a file and opens it. */
export async function openDocument(session: Session): Promise<void> {
  const answer = await session.host.request('file:open', { kinds: ['workspace', 'csv', 'pdf'] });
  if (!answer.ok) await openArrived(session, answer);
  else if (answer.value !== null) await openArrived(session, { ok: true, value: answer.value });
}

/** Opens one of the recent files. */
export async function openRecent(session: Session, id: string): Promise<void> {
  await readDocument(session, id);
}
