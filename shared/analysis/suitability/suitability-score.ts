import type { Suitability } from './suitability-types.ts';
import { weightedSum } from './weighted-sum.ts';

type Scored = { readonly value: number | null; readonly weight: number };

function scoreOf(criteria: readonly Scored[], ifUnanswered: number | null): number | null {
  const values = criteria.map(({ value, weight }) => ({ value: value ?? ifUnanswered, weight }));
  const counted = values.filter(
    (criterion): criterion is { value: number; weight: number } => criterion.value !== null,
  );
  const mean = weightedSum(
    counted.map(({ value }) => (value - 1) / 4),
    counted.map(({ weight }) => weight),
  );
  return mean === null ? null : 100 * mean;
}

/**
 * The score from 0 (rules) to 100 (machine learning) over the answered criteria, their weights scaled to sum to 1; with
 * one or two unanswered also the interval from all of them at 1 to all at 5; with three or more, no score (method 1.2).
 */
export function suitabilityScore(
  criteria: readonly Scored[],
  leastAnswered: number,
): Pick<Suitability, 'score' | 'interval' | 'answered'> {
  const answered = criteria.filter(({ value }) => value !== null).length;
  if (answered < leastAnswered) return { score: null, interval: null, answered };
  const lowest = scoreOf(criteria, 1);
  const highest = scoreOf(criteria, 5);
  const isComplete = answered === criteria.length;
  const interval = isComplete || lowest === null || highest === null ? null : ([lowest, highest] as const);
  return { score: scoreOf(criteria, null), interval, answered };
}
