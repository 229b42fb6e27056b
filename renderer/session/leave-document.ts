import { isDirty } from '#renderer/state/selectors.ts';
import { useSessionStore } from '#renderer/state/session-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { askUnsaved } from './ask.ts';
import { saveDocument } from './save-document.ts';
import type { Session } from './session.ts';
import { waitUntilSaved } from './wait-until-settled.ts';

/** Whether the open document may be left: it is saved, or the person said what to do with what is not. A save that goes on ends first. */
export async function mayLeaveDocument(session: Session): Promise<boolean> {
  await waitUntilSaved();
  const store = useWorkspaceStore.getState();
  const { document } = store;
  if (document === null || !isDirty(store)) return true;
  if (useSessionStore.getState().question !== null) return false;
  const answer = await askUnsaved(document.history.present.content.workshop.title);
  switch (answer) {
    case 'save':
      return saveDocument(session, { place: 'same', overwrite: false });
    case 'discard':
      await session.host.request('recovery:discard', { id: document.copyId });
      return true;
    case 'cancel':
      return false;
  }
}

/** Goes home when nothing is left unsaved. */
export async function closeDocument(session: Session): Promise<boolean> {
  if (!(await mayLeaveDocument(session))) return false;
  useWorkspaceStore.getState().close();
  useSessionStore.getState().set({ copy: null, exported: null });
  return true;
}
