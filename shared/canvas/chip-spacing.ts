import { cardHeight, cardWidth } from '#shared/workspace/place.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import type { PlacedCard } from './arrangement.ts';

/** How far it is to the next card, from corner to corner in canvas pixels: to the right, and below. At most 768. */
export type Spacing = { readonly right: number; readonly below: number };

const cell = 768;

/** The spacing of every card; cards that overlap or stand exactly above each other count as far apart as a card is large. */
export function measureSpacing(cards: readonly PlacedCard[]): ReadonlyMap<UseCaseId, Spacing> {
  const cells = new Map<string, PlacedCard[]>();
  const keyOf = (column: number, row: number) => `${column}:${row}`;
  for (const card of cards) {
    const key = keyOf(Math.floor(card.at[0] / cell), Math.floor(card.at[1] / cell));
    const others = cells.get(key);
    if (others === undefined) cells.set(key, [card]);
    else others.push(card);
  }
  const spacings = new Map<UseCaseId, Spacing>();
  for (const { id, at } of cards) {
    let [right, below]: [number, number] = [cell, cell];
    const [column, row] = [Math.floor(at[0] / cell), Math.floor(at[1] / cell)];
    for (const [dx, dy] of [
      [0, -1],
      [1, -1],
      [0, 0],
      [1, 0],
      [-1, 0],
      [-1, 1],
      [0, 1],
      [1, 1],
    ] as const) {
      for (const other of cells.get(keyOf(column + dx, row + dy)) ?? []) {
        const x = other.at[0] - at[0];
        const y = other.at[1] - at[1];
        if (x > 0 && Math.abs(y) < cardHeight) right = Math.min(right, x);
        if (y > 0 && Math.abs(x) < cardWidth) below = Math.min(below, y);
      }
    }
    spacings.set(id, { right: Math.max(right, cardWidth / 2), below: Math.max(below, cardHeight / 2) });
  }
  return spacings;
}

/** How a card is drawn when it is too small to be read as a card. */
export type ChipKind = 'line' | 'stacked' | 'minimal' | 'block';

/**
 * The kind of chip for which `spacing` leaves room at `zoom`: one line with the title; the title on two lines under
 * sign and number; sign and number; or a block of the card's own size.
 */
export function chooseChip({ right, below }: Spacing, zoom: number): ChipKind {
  const width = right * zoom;
  const height = below * zoom;
  if (width >= 150 && height >= 24) return 'line';
  if (width >= 64 && height >= 40) return 'stacked';
  if (width >= 100 && height >= 24) return 'line';
  return width >= 46 && height >= 24 ? 'minimal' : 'block';
}

/** The spacing that three of four cards have at least: what a whole board is drawn by, so that it looks like one. */
export function toCommonSpacing(spacings: readonly Spacing[]): Spacing {
  const quarter = (values: readonly number[]) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 4)] ?? cell;
  return { right: quarter(spacings.map(({ right }) => right)), below: quarter(spacings.map(({ below }) => below)) };
}
