import type { Place, Rectangle } from '#shared/workspace/place.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import { toReadingOrder } from './reading-order.ts';

export type PlacedCard = { readonly id: UseCaseId; readonly at: Place };

/** Where each card stands in a lens. */
export type Arrangement = {
  /** In reading order: the order in which Tab goes through them and in which they are counted. */
  readonly cards: readonly PlacedCard[];
  readonly places: ReadonlyMap<UseCaseId, Place>;
  /** Around everything that the lens draws; null: there is nothing. */
  readonly bounds: Rectangle | null;
};

/** The arrangement of `cards` within `bounds`. */
export function createArrangement(cards: readonly PlacedCard[], bounds: Rectangle | null): Arrangement {
  return { cards: toReadingOrder(cards), places: new Map(cards.map(({ id, at }) => [id, at])), bounds };
}
