import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import type { Content, NoteId, UseCaseId, Workspace, ZoneId } from '#shared/workspace/types.ts';

/** The open workspace at this moment; null while home is shown. */
export function findOpenWorkspace(): Workspace | null {
  return useWorkspaceStore.getState().document?.history.present ?? null;
}

/** True when the open workspace may be changed. */
export function canEdit(): boolean {
  const { document } = useWorkspaceStore.getState();
  return document !== null && !document.readOnly;
}

/** True for the id of a use case of this content. */
export function isUseCaseId(content: Content, id: string): id is UseCaseId {
  return Object.hasOwn(content.useCases, id);
}

/** True for the id of a note of this content. */
export function isNoteId(content: Content, id: string): id is NoteId {
  return Object.hasOwn(content.notes, id);
}

/** True for the id of a zone of this content. */
export function isZoneId(content: Content, id: string): id is ZoneId {
  return Object.hasOwn(content.zones, id);
}
