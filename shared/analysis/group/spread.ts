import { isAtMost } from '../close.ts';
import { quantile } from './quantile.ts';

export type Spread = {
  readonly n: number;
  readonly median: number | null;
  readonly mean: number | null;
  /** Of the sample; null below two values. */
  readonly standardDeviation: number | null;
  readonly firstQuartile: number | null;
  readonly thirdQuartile: number | null;
  readonly interquartileRange: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Share of the values within one point of the median. */
  readonly withinOne: number | null;
};

function standardDeviation(values: readonly number[], mean: number): number | null {
  if (values.length < 2) return null;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

/** How a group's scores of one criterion lie (method 2.1); every field is null where there is no value, half points stay. */
export function spread(values: readonly number[]): Spread {
  const ascending = [...values].sort((a, b) => a - b);
  const n = ascending.length;
  const median = quantile(ascending, 0.5);
  const firstQuartile = quantile(ascending, 0.25);
  const thirdQuartile = quantile(ascending, 0.75);
  const mean = n === 0 ? null : ascending.reduce((sum, value) => sum + value, 0) / n;
  return {
    n,
    median,
    mean,
    standardDeviation: mean === null ? null : standardDeviation(ascending, mean),
    firstQuartile,
    thirdQuartile,
    interquartileRange: firstQuartile === null || thirdQuartile === null ? null : thirdQuartile - firstQuartile,
    min: ascending[0] ?? null,
    max: ascending.at(-1) ?? null,
    withinOne: median === null ? null : ascending.filter((value) => isAtMost(Math.abs(value - median), 1)).length / n,
  };
}
