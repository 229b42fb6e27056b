import { isDirty } from '#renderer/state/selectors.ts';
import { useSessionStore } from '#renderer/state/session-store.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { type OpenDocument, useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { toFileName } from '#shared/exchange/to-file-name.ts';
import type { Host, SavedFile, SaveFileError } from '#shared/host.ts';
import { serializeWorkspace } from '#shared/workspace/serialize-workspace.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { askConflict } from './ask.ts';
import { buildPreview } from './build-preview.ts';
import { reloadDocument } from './load-file.ts';
import type { Session } from './session.ts';
import { isSaving, waitUntilSaved } from './wait-until-settled.ts';

export type SaveWay = {
  /** `ask` for a place even if there is a file. */
  readonly place: 'same' | 'ask';
  /** Whether a file that changed meanwhile is written over. */
  readonly overwrite: boolean;
};

/** The text of the document as it is written: one revision on, with how it is looked at just now. */
export function writeDocument(document: OpenDocument, now: string): string {
  const workspace = document.history.present;
  const { step, lens, viewport } = useUiStore.getState();
  const written: Workspace = {
    ...workspace,
    revision: document.revision + 1,
    modifiedAt: document.saved === workspace ? workspace.modifiedAt : now,
    view: { ...workspace.view, step, lens, viewport },
  };
  return serializeWorkspace(written);
}

function isStillOpen({ copyId }: OpenDocument): boolean {
  return useWorkspaceStore.getState().document?.copyId === copyId;
}

/** Notes where the document is now. Another one that was opened in the meantime has nothing to do with that file. */
function settle(host: Host, document: OpenDocument, written: Workspace, saved: SavedFile): void {
  if (!isStillOpen(document)) return;
  useWorkspaceStore.getState().update({
    saved: written,
    file: saved.file,
    fingerprint: saved.fingerprint,
    revision: document.revision + 1,
    readOnly: false,
    saveState: { type: saved.verified ? 'saved' : 'downloaded', at: saved.savedAt },
  });
  if (isDirty(useWorkspaceStore.getState())) return;
  useSessionStore.getState().set({ copy: null });
  void host.request('recovery:discard', { id: document.copyId });
}

/** Whether the file, read again, holds just what was last read from or written to it. */
async function isInFile({ host }: Session, { file, fingerprint }: OpenDocument): Promise<boolean> {
  if (file === null) return false;
  const answer = await host.request('file:read', { id: file.id });
  return answer.ok && answer.value.fingerprint === fingerprint;
}

async function solveConflict(session: Session, { copyId }: OpenDocument, error: SaveFileError): Promise<boolean> {
  const { document } = useWorkspaceStore.getState();
  if (error.type !== 'changed-on-disk' || document?.file == null || document.copyId !== copyId) {
    useSessionStore.getState().set({ problem: { type: 'save', error } });
    return false;
  }
  const answer = await askConflict(error.name, isDirty({ document }));
  switch (answer) {
    case 'overwrite':
      return saveDocument(session, { place: 'same', overwrite: true });
    case 'keep-both':
      return saveDocument(session, { place: 'ask', overwrite: false });
    case 'reload':
      return reloadDocument(session, document.file.id);
    case 'cancel':
      return false;
  }
}

/**
 * Writes the open document; true when the host read back what it wrote, or handed it out as a download; false when it failed or was called off.
 * Nothing of the document changes on failure.
 */
export async function saveDocument(session: Session, way: SaveWay): Promise<boolean> {
  // Asked for while another save goes on, it may be about newer work: it has its turn, and is never dropped.
  const asked = useWorkspaceStore.getState().document?.copyId;
  while (isSaving()) await waitUntilSaved();
  const { document, update } = useWorkspaceStore.getState();
  if (document === null || document.copyId !== asked) return false;
  const workspace = document.history.present;
  const isSamePlace = way.place === 'same' && document.file !== null && !document.readOnly;
  update({ saveState: { type: 'saving' } });
  if (isSamePlace && !way.overwrite && !isDirty({ document }) && (await isInFile(session, document))) {
    if (isStillOpen(document)) update({ saveState: { type: 'saved', at: new Date().toISOString() } });
    return true;
  }
  const analyze = await session.loadAnalyze();
  const answer = await session.host.request('file:save', {
    id: isSamePlace ? (document.file?.id ?? null) : null,
    suggestedName: toFileName(workspace.content.workshop.title, 'sextant'),
    text: writeDocument(document, new Date().toISOString()),
    expected: way.overwrite ? 'any' : isSamePlace ? document.fingerprint : null,
    about: {
      title: workspace.content.workshop.title,
      useCaseCount: workspace.content.useCaseOrder.length,
      preview: buildPreview(workspace, analyze(workspace)),
    },
  });
  if (answer.ok && answer.value !== null) {
    settle(session.host, document, workspace, answer.value);
    return true;
  }
  if (isStillOpen(document)) update({ saveState: answer.ok ? document.saveState : { type: 'failed' } });
  return answer.ok ? false : solveConflict(session, document, answer.error);
}
