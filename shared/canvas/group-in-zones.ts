import { listKeys } from '#shared/workspace/list-keys.ts';
import { isCenteredIn, type Rectangle, toCardRectangle } from '#shared/workspace/place.ts';
import type { NoteId, UseCaseId, Workspace, ZoneId } from '#shared/workspace/types.ts';
import { buildSpatialIndex } from './build-spatial-index.ts';

/** What belongs to a zone, as `listInZone` lists it. */
export type ZoneContent = {
  readonly useCases: readonly UseCaseId[];
  readonly notes: readonly NoteId[];
  /** Upper edge of the highest of them, in canvas pixels; null: the zone is empty. */
  readonly top: number | null;
};

type Item<Id> = readonly [id: Id, rectangle: Rectangle];

function createFinder<Id>(items: readonly Item<Id>[]): (zone: Rectangle) => readonly Item<Id>[] {
  const index = buildSpatialIndex(items.map(([, rectangle]) => rectangle));
  return (zone) =>
    index.find(zone).flatMap((place) => {
      const item = items[place];
      return item !== undefined && isCenteredIn(item[1], zone) ? [item] : [];
    });
}

/** The content of every zone: of the cards `order`, and of the notes. */
export function groupInZones(
  order: readonly UseCaseId[],
  { cards, notes, zones }: Pick<Workspace['layout'], 'cards' | 'notes' | 'zones'>,
): ReadonlyMap<ZoneId, ZoneContent> {
  const findCards = createFinder(
    order.flatMap((id): readonly Item<UseCaseId>[] => {
      const at = cards[id];
      return at === undefined ? [] : [[id, toCardRectangle(at)]];
    }),
  );
  const findNotes = createFinder(
    listKeys(notes).flatMap((id): readonly Item<NoteId>[] => {
      const note = notes[id];
      return note === undefined ? [] : [[id, note]];
    }),
  );
  return new Map(
    listKeys(zones).map((id) => {
      const zone = zones[id];
      const [inCards, inNotes] = zone === undefined ? [[], []] : [findCards(zone), findNotes(zone)];
      const tops = [...inCards, ...inNotes].map(([, [, top]]) => top);
      const content = {
        useCases: inCards.map(([card]) => card),
        notes: inNotes.map(([note]) => note),
        top: tops.length === 0 ? null : Math.min(...tops),
      };
      return [id, content];
    }),
  );
}
