import { useSessionStore } from '#renderer/state/session-store.ts';
import { parseAttachedWorkspace } from '#shared/exchange/parse-attached-workspace.ts';
import type { OpenedFile } from '#shared/host.ts';
import { mayLeaveDocument } from './leave-document.ts';
import { loadUnsaved } from './load-workspace.ts';
import { offerOwnPack } from './offer-own-pack.ts';
import { readWorkspace } from './read-workspace.ts';
import type { Session } from './session.ts';

/** Opens the workspace inside a deck's PDF as one that no file holds yet: saving never writes over the PDF. */
export async function openDeck(session: Session, { file, bytes }: OpenedFile): Promise<void> {
  const { set } = useSessionStore.getState();
  const text = parseAttachedWorkspace(bytes);
  if (!text.ok) return set({ problem: { type: 'attachment', name: file.name, error: text.error } });
  const parsed = await readWorkspace(text.value);
  if (!parsed.ok) return set({ problem: { type: 'parse', name: file.name, error: parsed.error } });
  if (!(await mayLeaveDocument(session))) return;
  loadUnsaved(parsed.value.workspace);
  set({ copy: null, exported: null });
  void offerOwnPack();
}
