import { cardGap, cardHeight, cardWidth, doOverlap, type Place, type Rectangle, toCardRectangle } from './place.ts';

const columnWidth = cardWidth + cardGap;
const rowHeight = cardHeight + cardGap;

/** Columns of a grid of `count` cards that is about as wide as a window is: 4 to 40. */
export function toColumnCount(count: number): number {
  return Math.min(40, Math.max(4, Math.ceil(Math.sqrt(count))));
}

/**
 * `count` places for cards in a grid that begins at `origin` and goes down row by row, leaving out those that would
 * touch something in `taken`.
 */
export function findFreePlaces(
  count: number,
  origin: Place,
  taken: readonly Rectangle[],
  columns: number = toColumnCount(count),
): readonly Place[] {
  const places: Place[] = [];
  for (let slot = 0; places.length < count; slot += 1) {
    const place: Place = [
      origin[0] + (slot % columns) * columnWidth,
      origin[1] + Math.floor(slot / columns) * rowHeight,
    ];
    const card = toCardRectangle(place);
    if (!taken.some((rectangle) => doOverlap(card, rectangle))) places.push(place);
  }
  return places;
}
