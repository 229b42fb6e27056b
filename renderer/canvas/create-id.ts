import { linkId, noteId, useCaseId, zoneId } from '#shared/workspace/schema/primitives.ts';
import type { LinkId, NoteId, UseCaseId, ZoneId } from '#shared/workspace/types.ts';

function createIdText(prefix: string): string {
  return `${prefix}-${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`;
}

/** A fresh id for a use case, so that the view finds it again at once. */
export function createUseCaseId(): UseCaseId {
  return useCaseId.parse(createIdText('use-case'));
}

/** A fresh id for a note. */
export function createNoteId(): NoteId {
  return noteId.parse(createIdText('note'));
}

/** A fresh id for a zone. */
export function createZoneId(): ZoneId {
  return zoneId.parse(createIdText('zone'));
}

/** A fresh id for a link. */
export function createLinkId(): LinkId {
  return linkId.parse(createIdText('link'));
}
