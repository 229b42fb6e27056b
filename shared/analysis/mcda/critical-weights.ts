import { restScore } from './weight-stability.ts';

export type CriticalWeights = {
  /** 0 to 1. */
  readonly score: number;
  /** Weight at which each criterion alone would bring the score to the threshold; outside 0 to 1 it cannot; null when it never does. */
  readonly weights: readonly (number | null)[];
  /** The criterion whose weight has the shortest way to the threshold; null when none can. */
  readonly mostFragile: number | null;
};

/** How far each weight alone would have to move for one use case to change its class at `threshold` (all values 0 to 1; method 1.6). */
export function criticalWeights(
  values: readonly number[],
  weights: readonly number[],
  threshold: number,
): CriticalWeights {
  const critical = values.map((value, k) => {
    const rest = restScore(values, weights, k);
    return Math.abs(value - rest) < 1e-12 ? null : (threshold - rest) / (value - rest);
  });
  const reachable = critical.flatMap((at, index) =>
    at === null || at < 0 || at > 1 ? [] : [{ index, way: Math.abs(at - (weights[index] ?? 0)) }],
  );
  const nearest = reachable.sort((a, b) => a.way - b.way)[0];
  return {
    score: values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0),
    weights: critical,
    mostFragile: nearest?.index ?? null,
  };
}
