import { cardGap, cardHeight, cardWidth, type Place } from '#shared/workspace/place.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import type { PlacedCard } from '../arrangement.ts';

/** Between a lane's edge and its cards. */
export const lanePadding = 16;

const stepX = cardWidth + cardGap;
const stepY = cardHeight + cardGap;

/** How many cards stand side by side in a lane `width` wide; none when not even one fits. */
export function countAcross(width: number): number {
  return Math.max(0, Math.floor((width - 2 * lanePadding + cardGap) / stepX));
}

/** Width of a lane with `across` cards side by side. */
export function toLaneWidth(across: number): number {
  return across === 0 ? 0 : across * stepX - cardGap + 2 * lanePadding;
}

/** Height of `count` cards, `across` side by side; 0 for none. */
export function toStackHeight(count: number, across: number): number {
  return count === 0 ? 0 : Math.ceil(count / Math.max(1, across)) * stepY - cardGap;
}

/** The cards from the upper left corner of the first, row by row. */
export function stackInRows(ids: readonly UseCaseId[], [x, y]: Place, across: number): readonly PlacedCard[] {
  return ids.map((id, index) => {
    return { id, at: [x + (index % across) * stepX, y + Math.floor(index / across) * stepY] };
  });
}

/** The cards from the upper left corner of the first, column by column, as high as `across` columns need. */
export function stackInColumns(ids: readonly UseCaseId[], [x, y]: Place, across: number): readonly PlacedCard[] {
  const rows = Math.ceil(ids.length / across);
  return ids.map((id, index) => {
    return { id, at: [x + Math.floor(index / rows) * stepX, y + (index % rows) * stepY] };
  });
}
