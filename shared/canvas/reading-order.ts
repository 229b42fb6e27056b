import { cardHeight, type Place } from '#shared/workspace/place.ts';

/**
 * The entries row by row from the top, each row from the left. A card belongs to the row above it while its top is
 * less than half a card lower than the first card of that row; ties keep their order.
 */
export function toReadingOrder<Entry extends { readonly at: Place }>(entries: readonly Entry[]): readonly Entry[] {
  const byTop = entries.toSorted((a, b) => a.at[1] - b.at[1]);
  const rows: Entry[][] = [];
  let rowTop = Number.NEGATIVE_INFINITY;
  for (const entry of byTop) {
    const row = rows.at(-1);
    if (row !== undefined && entry.at[1] < rowTop + cardHeight / 2) row.push(entry);
    else {
      rows.push([entry]);
      rowTop = entry.at[1];
    }
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.at[0] - b.at[0]));
}
