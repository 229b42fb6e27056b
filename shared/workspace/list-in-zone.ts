import { listKeys } from './list-keys.ts';
import { isCenteredIn, toCardRectangle } from './place.ts';
import type { NoteId, UseCaseId, Workspace, ZoneId } from './types.ts';

/** The cards and notes whose middle lies in the zone: they belong to it and move along. */
export function listInZone(
  { content, layout }: Workspace,
  zone: ZoneId,
): { readonly useCases: readonly UseCaseId[]; readonly notes: readonly NoteId[] } {
  const outer = layout.zones[zone];
  if (outer === undefined) return { useCases: [], notes: [] };
  return {
    useCases: content.useCaseOrder.filter((id) => {
      const place = layout.cards[id];
      return place !== undefined && isCenteredIn(toCardRectangle(place), outer);
    }),
    notes: listKeys(layout.notes).filter((id) => {
      const inner = layout.notes[id];
      return inner !== undefined && isCenteredIn(inner, outer);
    }),
  };
}
