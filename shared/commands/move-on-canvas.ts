import { isSame } from '#shared/workspace/is-same.ts';
import { isPlace, type Place, type Rectangle, toHalfPixels } from '#shared/workspace/place.ts';
import type { NoteId, UseCaseId, Workspace, ZoneId } from '#shared/workspace/types.ts';
import { replaceEntries } from './replace.ts';

export type Move<Id> = { readonly id: Id; readonly at: Place };

/** Absolute places for what moves. */
export type Moves = {
  readonly cards: readonly Move<UseCaseId>[];
  readonly notes: readonly Move<NoteId>[];
  readonly zones: readonly Move<ZoneId>[];
};

/** True when something moves, all of it lies on the canvas, and it stays inside the limits. */
export function canMove({ content, layout }: Workspace, { cards, notes, zones }: Moves): boolean {
  return (
    cards.length + notes.length + zones.length > 0 &&
    cards.every(({ id, at }) => Object.hasOwn(content.useCases, id) && isPlace(at)) &&
    notes.every(({ id, at }) => Object.hasOwn(layout.notes, id) && isPlace(at)) &&
    zones.every(({ id, at }) => Object.hasOwn(layout.zones, id) && isPlace(at))
  );
}

/** One move per thing: the last that names it. */
function listLast<Id extends string>(moves: readonly Move<Id>[]): readonly Move<Id>[] {
  return [...new Map(moves.map((move) => [move.id, move])).values()];
}

function movePlaces<Id extends string>(
  places: Readonly<Record<Id, Place>>,
  moves: readonly Move<Id>[],
): Readonly<Record<Id, Place>> {
  const moved = listLast(moves).map(({ id, at }) => [id, toHalfPixels(at)] as const);
  return replaceEntries(
    places,
    moved.filter(([id, at]) => !isSame(at, places[id])),
  );
}

function moveRectangles<Id extends string>(
  rectangles: Readonly<Record<Id, Rectangle>>,
  moves: readonly Move<Id>[],
): Readonly<Record<Id, Rectangle>> {
  const moved = listLast(moves).map(({ id, at }) => {
    const [, , width, height] = rectangles[id];
    const [x, y] = toHalfPixels(at);
    return [id, [x, y, width, height]] as const;
  });
  return replaceEntries(
    rectangles,
    moved.filter(([id, rectangle]) => !isSame(rectangle, rectangles[id])),
  );
}

/** The workspace with these things at their new places; the same workspace when they lie there already. */
export function moveOnCanvas(workspace: Workspace, moves: Moves): Workspace {
  const { layout } = workspace;
  const cards = movePlaces(layout.cards, moves.cards);
  const notes = moveRectangles(layout.notes, moves.notes);
  const zones = moveRectangles(layout.zones, moves.zones);
  const isMoved = cards !== layout.cards || notes !== layout.notes || zones !== layout.zones;
  return isMoved ? { ...workspace, layout: { ...layout, cards, notes, zones } } : workspace;
}
