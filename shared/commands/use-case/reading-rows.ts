import { cardHeight, type Place } from '#shared/workspace/place.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';

export type Placed = { readonly id: UseCaseId; readonly at: Place };

/** Cards from left to right and from top to bottom; those less than half a card apart in height share a row. */
export function toReadingOrder(cards: readonly Placed[]): readonly UseCaseId[] {
  const rest = [...cards].sort((a, b) => a.at[1] - b.at[1] || a.at[0] - b.at[0]);
  const ordered: UseCaseId[] = [];
  while (rest.length > 0) {
    const top = rest[0]?.at[1] ?? 0;
    const end = rest.findIndex(({ at }) => at[1] - top >= cardHeight / 2);
    const row = rest.splice(0, end < 0 ? rest.length : end);
    ordered.push(...row.sort((a, b) => a.at[0] - b.at[0]).map(({ id }) => id));
  }
  return ordered;
}

/** Those of `ids` that lie on the canvas, with their places. */
export function listPlaced(cards: Readonly<Record<UseCaseId, Place>>, ids: readonly UseCaseId[]): readonly Placed[] {
  return ids.flatMap((id) => {
    const at = cards[id];
    return at === undefined ? [] : [{ id, at }];
  });
}
