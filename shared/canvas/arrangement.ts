import type { Place, Rectangle } from '#shared/workspace/place.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import type { Scene } from './lens/scene.ts';
import { toReadingOrder } from './reading-order.ts';

export type PlacedCard = { readonly id: UseCaseId; readonly at: Place };

/** Where each card stands in a lens. */
export type Arrangement = {
  /** In reading order: the order in which Tab goes through them and in which they are counted. */
  readonly cards: readonly PlacedCard[];
  readonly places: ReadonlyMap<UseCaseId, Place>;
  /** Around everything that the lens draws; null: there is nothing. */
  readonly bounds: Rectangle | null;
  /** What the lens draws under the cards. */
  readonly scene: Scene;
};

/** The room's own arrangement of `cards` within `bounds`, in the order in which the eye finds them. */
export function createArrangement(cards: readonly PlacedCard[], bounds: Rectangle | null): Arrangement {
  return createOrderedArrangement(toReadingOrder(cards), bounds);
}

/** The arrangement of `cards`, which are in reading order already, on `scene`. */
export function createOrderedArrangement(
  cards: readonly PlacedCard[],
  bounds: Rectangle | null,
  scene: Scene = { type: 'free' },
): Arrangement {
  return { cards, places: new Map(cards.map(({ id, at }) => [id, at])), bounds, scene };
}
