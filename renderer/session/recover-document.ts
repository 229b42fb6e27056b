import { useSessionStore } from '#renderer/state/session-store.ts';
import type { RecoveryCopy } from '#shared/host.ts';
import { loadRecovered, type Origin } from './load-workspace.ts';
import { offerOwnPack } from './offer-own-pack.ts';
import { readWorkspace } from './read-workspace.ts';
import type { Session } from './session.ts';

/**
 * The file that a copy came from, while it is there. It counts as holding what it held when the work went on from it,
 * so that a file which another program changed since is not written over without a question.
 */
async function findOrigin({ host }: Session, { file, fingerprint }: RecoveryCopy): Promise<Origin | null> {
  if (file === null) return null;
  const answer = await host.request('file:read', { id: file.id });
  return answer.ok ? { file: answer.value.file, fingerprint, readOnly: answer.value.readOnly } : null;
}

/** Opens the copy that the app kept of unsaved work. The copy stays until the work is saved or discarded. */
export async function recoverDocument(session: Session, copy: RecoveryCopy): Promise<void> {
  const { set } = useSessionStore.getState();
  const answer = await session.host.request('recovery:read', { id: copy.id });
  if (!answer.ok) {
    set({ problem: { type: 'recover', title: copy.title, detail: answer.error.detail } });
    return;
  }
  const parsed = await readWorkspace(answer.value.text);
  if (!parsed.ok) {
    set({ problem: { type: 'parse', name: copy.title, error: parsed.error } });
    return;
  }
  const { workspace } = parsed.value;
  loadRecovered(workspace, copy.id, await findOrigin(session, copy));
  set({ copy: { at: copy.keptAt }, exported: null });
  void offerOwnPack();
}
