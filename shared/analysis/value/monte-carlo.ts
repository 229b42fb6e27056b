import { quantile } from '../group/quantile.ts';
import { mulberry32, type Random } from '../random/mulberry32.ts';

export type Simulation = {
  readonly n: number;
  readonly mean: number;
  readonly standardDeviation: number;
  readonly standardErrorOfMean: number;
  /** P10: a chance of 10 % that the result is at or below it. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Share of the draws above zero. */
  readonly shareAboveZero: number;
  /** Equal bins from the lowest to the highest draw. */
  readonly histogram: { readonly low: number; readonly high: number; readonly counts: readonly number[] };
};

const bins = 40;

function histogram(ascending: readonly number[]): Simulation['histogram'] {
  const low = ascending[0] ?? 0;
  const high = ascending.at(-1) ?? 0;
  const counts = new Array<number>(bins).fill(0);
  for (const value of ascending) {
    const bin = high > low ? Math.min(bins - 1, Math.floor(((value - low) / (high - low)) * bins)) : 0;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { low, high, counts };
}

/** What `draws` draws of `draw` with this seed look like (method 3.4); at least one draw is made. The same seed gives the same result. */
export function monteCarlo(draw: (random: Random) => number, draws: number, seed: number): Simulation {
  const random = mulberry32(seed);
  const values = Array.from({ length: Math.max(1, Math.floor(draws)) }, () => draw(random)).sort((a, b) => a - b);
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, n - 1);
  const standardDeviation = Math.sqrt(variance);
  return {
    n,
    mean,
    standardDeviation,
    standardErrorOfMean: standardDeviation / Math.sqrt(n),
    p10: quantile(values, 0.1) ?? mean,
    p50: quantile(values, 0.5) ?? mean,
    p90: quantile(values, 0.9) ?? mean,
    shareAboveZero: values.filter((value) => value > 0).length / n,
    histogram: histogram(values),
  };
}
