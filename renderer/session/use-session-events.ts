import { useEffect } from 'react';
import { isDirty } from '#renderer/state/selectors.ts';
import { useSessionStore } from '#renderer/state/session-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import type { Notices } from '#shared/host.ts';
import { askConflict } from './ask.ts';
import type { Session } from './session.ts';

const fallbackTitle = 'Sextant';

/** Tells the host what the window shows: its title, whether there is unsaved work, which file it is. */
function describeWindow({ host }: Session): () => void {
  let last = '';
  const report = () => {
    const store = useWorkspaceStore.getState();
    const state = {
      title: store.document?.history.present.content.workshop.title ?? fallbackTitle,
      edited: isDirty(store),
      fileId: store.document?.file?.id ?? null,
    };
    const text = JSON.stringify(state);
    if (text === last) return;
    last = text;
    void host.request('window:describe', state);
  };
  report();
  return useWorkspaceStore.subscribe(report);
}

async function onArrived(session: Session, opened: Notices['file:arrived']['opened']): Promise<void> {
  const { openArrived } = await import('./open-document.ts');
  await openArrived(session, opened);
}

async function onChangedOnDisk(session: Session, id: string): Promise<void> {
  const store = useWorkspaceStore.getState();
  const { document } = store;
  if (document?.file?.id !== id || document.saveState.type === 'saving') return;
  if (useSessionStore.getState().question !== null) return;
  const answer = await askConflict(document.file.name, isDirty(store));
  const [{ reloadDocument }, { saveDocument }] = await Promise.all([
    import('./load-file.ts'),
    import('./save-document.ts'),
  ]);
  if (answer === 'reload') await reloadDocument(session, id);
  else if (answer === 'keep-both') await saveDocument(session, { place: 'ask', overwrite: false });
  else if (answer === 'overwrite') await saveDocument(session, { place: 'same', overwrite: true });
}

async function onCloseAsked(session: Session): Promise<void> {
  const { mayLeaveDocument } = await import('./leave-document.ts');
  if (await mayLeaveDocument(session)) await session.host.request('window:close');
}

/** Listens to the host, and says that the view is ready. What an event needs is loaded when it comes. */
export function useSessionEvents(session: Session): void {
  useEffect(() => {
    const { host } = session;
    const stops = [
      describeWindow(session),
      host.onNotice('file:arrived', ({ opened }) => void onArrived(session, opened)),
      host.onNotice('file:changed', ({ id }) => void onChangedOnDisk(session, id)),
      host.onNotice('window:close-asked', () => void onCloseAsked(session)),
    ];
    void host.request('app:ready');
    return () => {
      for (const stop of stops) stop();
    };
  }, [session]);
}
