import { type Spread, spreadQuantile } from './spread.ts';
import type { ThreePoints } from './triangular.ts';

export type Bounds = { readonly least: number; readonly most: number };

/**
 * The lowest and highest possible value of a spread whose 10th and 90th percentile are `low` and `high` and whose most
 * likely value is `likely` (method 3.4): experts mean these more often than the extremes. What a value cannot be (a share
 * above 1, a cost below 0) is cut off at `bounds`. Low ≤ likely ≤ high in, the same order out.
 */
export function widenPoints(points: ThreePoints, shape: Spread['shape'], bounds: Bounds): ThreePoints {
  const { low, likely, high } = points;
  if (!(high > low)) return points;
  const place = (likely - low) / (high - low);
  const tenths = (mode: number) => {
    const standard: Spread = { shape, points: { low: 0, likely: mode, high: 1 } };
    return { p10: spreadQuantile(standard, 0.1), p90: spreadQuantile(standard, 0.9) };
  };
  // Where the most likely value lies between the extremes: the place at which it lies where the percentiles put it.
  let from = 0;
  let to = 1;
  for (let step = 0; step < 45; step += 1) {
    const mode = (from + to) / 2;
    const { p10, p90 } = tenths(mode);
    if (p10 + place * (p90 - p10) > mode) from = mode;
    else to = mode;
  }
  const mode = (from + to) / 2;
  const { p10, p90 } = tenths(mode);
  const width = (high - low) / (p90 - p10);
  const lowest = low - width * p10;
  return {
    low: Math.min(low, Math.max(bounds.least, lowest)),
    likely,
    high: Math.max(high, Math.min(bounds.most, lowest + width)),
  };
}
