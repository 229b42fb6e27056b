import type { Grade } from '#shared/workspace/types.ts';
import { isAtLeast } from '../close.ts';

export type PitfallScore = {
  /** 0 to 100 over the answered indicators; null with less than half of the weight answered. */
  readonly score: number | null;
  readonly status: 'present' | 'at-risk' | 'not-indicated' | 'not-enough-evidence';
  /** Indices of the indicators that weigh in, most first. */
  readonly contributors: readonly number[];
};

/** How far indicators (weight, and 0 no, 1 partly, 2 yes, null unknown) show a pitfall (method 10.1). */
export function pitfallScore(
  indicators: readonly { readonly weight: number; readonly answer: Grade | null }[],
): PitfallScore {
  const total = indicators.reduce((sum, { weight }) => sum + weight, 0);
  const known = indicators.reduce((sum, { weight, answer }) => sum + (answer === null ? 0 : weight), 0);
  const points = indicators.map(({ weight, answer }) => (weight * (answer ?? 0)) / 2);
  const contributors = points
    .map((_, index) => index)
    .filter((index) => (points[index] ?? 0) > 0)
    .sort((a, b) => (points[b] ?? 0) - (points[a] ?? 0) || a - b);
  if (!(known > 0) || !isAtLeast(known / total, 0.5)) {
    return { score: null, status: 'not-enough-evidence', contributors };
  }
  const score = (100 * points.reduce((sum, point) => sum + point, 0)) / known;
  const status = isAtLeast(score, 60) ? 'present' : isAtLeast(score, 30) ? 'at-risk' : 'not-indicated';
  return { score, status, contributors };
}
