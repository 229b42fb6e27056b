import { countAcross, toLaneWidth } from './stack.ts';

/** A column that needs room: how high it is at a width, and what it holds. */
export type ColumnNeed = {
  readonly cards: number;
  /** Narrowest that its heading can be read in. */
  readonly minWidth: number;
  /** Width by which it grows when it holds no cards. */
  readonly step: number;
  readonly heightAt: (width: number) => number;
};

function toGrown({ cards, step }: ColumnNeed, width: number): number {
  return cards === 0 ? width + step : Math.max(width + 1, toLaneWidth(countAcross(width) + 1));
}

/**
 * Widths that fill `width` together, the highest column getting more for as long as that makes it lower. Null when not
 * even the narrowest fit side by side.
 */
export function allotColumns(needs: readonly ColumnNeed[], width: number): readonly number[] | null {
  const widths = needs.map(({ cards, minWidth }) => Math.max(minWidth, toLaneWidth(cards === 0 ? 0 : 1)));
  let left = width - widths.reduce((sum, each) => sum + each, 0);
  if (left < 0) return null;
  const open = new Set(needs.keys());
  while (open.size > 0) {
    let highest = -1;
    for (const index of open) {
      const height = needs[index]?.heightAt(widths[index] ?? 0) ?? 0;
      if (highest < 0 || height > (needs[highest]?.heightAt(widths[highest] ?? 0) ?? 0)) highest = index;
    }
    const [need, now] = [needs[highest], widths[highest]];
    if (need === undefined || now === undefined) break;
    const grown = toGrown(need, now);
    if (grown - now > left || need.heightAt(grown) > need.heightAt(now) || need.heightAt(now) === 0) {
      open.delete(highest);
      continue;
    }
    if (need.cards > 0 && countAcross(now) >= need.cards) open.delete(highest);
    left -= grown - now;
    widths[highest] = grown;
  }
  const share = needs.length === 0 ? 0 : left / needs.length;
  return widths.map((each) => each + share);
}
