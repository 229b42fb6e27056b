import { findFreePlaces } from '#shared/workspace/find-free-places.ts';
import { listUseCases } from '#shared/workspace/list-use-cases.ts';
import { cardGap, type Place, type Rectangle, toBounds, toCardRectangle } from '#shared/workspace/place.ts';
import type { UseCaseId, Workspace } from '#shared/workspace/types.ts';
import { type Arrangement, createArrangement, type PlacedCard } from '../arrangement.ts';

/**
 * The room's own layout: every card where it was put. A card that has no place yet stands in a grid below the rest,
 * in the document's order, until somebody moves it.
 */
export function arrangeFreely({ content, layout }: Pick<Workspace, 'content' | 'layout'>): Arrangement {
  const placed: PlacedCard[] = [];
  const homeless: UseCaseId[] = [];
  for (const { id } of listUseCases(content)) {
    const at: Place | undefined = layout.cards[id];
    if (at === undefined) homeless.push(id);
    else placed.push({ id, at });
  }
  const taken: Rectangle[] = [
    ...placed.map(({ at }) => toCardRectangle(at)),
    ...Object.values(layout.zones),
    ...Object.values(layout.notes),
  ];
  const around = toBounds(taken);
  const origin: Place = around === null ? [0, 0] : [around[0], around[1] + around[3] + cardGap];
  const added = findFreePlaces(homeless.length, origin, []).flatMap((at, index): readonly PlacedCard[] => {
    const id = homeless[index];
    return id === undefined ? [] : [{ id, at }];
  });
  const bounds = toBounds([...taken, ...added.map(({ at }) => toCardRectangle(at))]);
  return createArrangement([...placed, ...added], bounds);
}
