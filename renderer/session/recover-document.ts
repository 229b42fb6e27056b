import { useSessionStore } from '#renderer/state/session-store.ts';
import type { OpenedFile, RecoveryCopy } from '#shared/host.ts';
import { parseWorkspace } from '#shared/workspace/parse-workspace.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { loadRecovered } from './load-workspace.ts';
import { decodeText } from './read-document.ts';
import type { Session } from './session.ts';

/**
 * The file that a copy came from, if it still holds the state from which the copy went on. A file that went on
 * elsewhere is not taken as the copy's own, so that Save asks for a place and nothing is written over.
 */
async function findOrigin({ host }: Session, copy: RecoveryCopy, kept: Workspace): Promise<OpenedFile | null> {
  if (copy.file === null) return null;
  const answer = await host.request('file:read', { id: copy.file.id });
  if (!answer.ok) return null;
  const text = decodeText(answer.value.bytes);
  const parsed = text === null ? null : parseWorkspace(text);
  if (parsed === null || !parsed.ok) return null;
  const { documentId, revision } = parsed.value.workspace;
  return documentId === kept.documentId && revision === kept.revision ? answer.value : null;
}

/** Opens the copy that the app kept of unsaved work. The copy stays until the work is saved or discarded. */
export async function recoverDocument(session: Session, copy: RecoveryCopy): Promise<void> {
  const { set } = useSessionStore.getState();
  const answer = await session.host.request('recovery:read', { id: copy.id });
  if (!answer.ok) {
    set({ problem: { type: 'recover', title: copy.title, detail: answer.error.detail } });
    return;
  }
  const parsed = parseWorkspace(answer.value.text);
  if (!parsed.ok) {
    set({ problem: { type: 'parse', name: copy.title, error: parsed.error } });
    return;
  }
  const { workspace } = parsed.value;
  loadRecovered(workspace, await findOrigin(session, copy, workspace));
  set({ copy: { at: copy.keptAt }, exported: null });
}
