import { type Rectangle, toCardRectangle } from '#shared/workspace/place.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import type { Arrangement } from './arrangement.ts';
import { buildSpatialIndex } from './build-spatial-index.ts';

/** Finds cards of an arrangement without going through all of them. Positions count from 0 in the order of reading. */
export type CardIndex = {
  /** Positions of the cards that share more than an edge with `area`, ascending. */
  readonly find: (area: Rectangle) => readonly number[];
  readonly positionOf: (id: UseCaseId) => number | undefined;
};

/** The index of the arrangement's cards. */
export function indexCards({ cards }: Arrangement): CardIndex {
  const positions = new Map(cards.map(({ id }, position) => [id, position]));
  const { find } = buildSpatialIndex(cards.map(({ at }) => toCardRectangle(at)));
  return { find, positionOf: (id) => positions.get(id) };
}
