import type { SuitabilityThresholds } from '#shared/framework/thresholds.ts';
import type { CriterionId } from '#shared/workspace/types.ts';
import { otherWeights } from '../mcda/other-weights.ts';
import { type DecideInput, decide } from './decide.ts';
import type { Recommendation, Suitability } from './suitability-types.ts';

/** Between which weights of one criterion, 0 to 1, a recommendation stays, and what it becomes beyond. */
export type ClassInterval = {
  readonly criterion: CriterionId;
  readonly weight: number;
  readonly low: number;
  readonly high: number;
  /** What is recommended just below `low`; null where no lower weight changes it. */
  readonly below: Recommendation | null;
  /** What is recommended just above `high`; null where no higher weight changes it. */
  readonly above: Recommendation | null;
};

export type ClassStability = {
  readonly intervals: readonly ClassInterval[];
  /** The nearest weight at which one criterion alone changes the recommendation; null where none does. */
  readonly nearest: {
    readonly criterion: CriterionId;
    readonly weight: number;
    readonly at: number;
    /** True where it changes below `at`, false where above. */
    readonly isBelow: boolean;
    readonly becomes: Recommendation;
  } | null;
  /** Why no weight at all has a say: the gate that comes before the score; null where the score decides. */
  readonly fixedBy: 'prohibited' | 'simplest-wins' | null;
};

/** Scores between which the recommendation is the same as at `score`, and what it is beyond; infinite where nothing follows. */
function scoresThatHold(input: DecideInput, score: number, thresholds: SuitabilityThresholds) {
  const at = (given: number) => decide({ ...input, score: given }, thresholds).recommendation;
  const now = at(score);
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [below, above]: [Recommendation | null, Recommendation | null] = [null, null];
  for (const threshold of [thresholds.hybrid, thresholds.ml]) {
    const [under, from] = [at(threshold - 1e-6), at(threshold)];
    if (under === from) continue;
    if (score >= threshold - 1e-9 && from === now && threshold > low) [low, below] = [threshold, under];
    if (score < threshold - 1e-9 && under === now && threshold < high) [high, above] = [threshold, from];
  }
  return { low, high, below, above };
}

type Line = { readonly value: number; readonly rest: number; readonly share: number };

/** The score, 0 to 1, when the criterion weighs `t`: what is unanswered leaves its weight to the others. */
function scoreAt({ value, rest, share }: Line, t: number): number {
  const whole = t + (1 - t) * share;
  return whole > 0 ? (t * value + (1 - t) * rest) / whole : value;
}

/** The weight at which the score is `threshold` (both 0 to 1), or null where no weight from 0 to 1 reaches it. */
function weightAt({ value, rest, share }: Line, threshold: number): number | null {
  const slope = value - rest - threshold * (1 - share);
  if (!Number.isFinite(threshold) || Math.abs(slope) < 1e-12) return null;
  const t = (threshold * share - rest) / slope;
  return t >= -1e-12 && t <= 1 + 1e-12 ? Math.min(1, Math.max(0, t)) : null;
}

function lineOf(suitability: Suitability, k: number): Line | null {
  const { criteria } = suitability;
  const own = criteria[k]?.value ?? null;
  const others = otherWeights(
    criteria.map(({ weight }) => weight),
    k,
  );
  let [rest, share] = [0, 0];
  for (const [index, { value }] of criteria.entries()) {
    const weight = others[index] ?? 0;
    if (value === null || index === k) continue;
    rest += (weight * (value - 1)) / 4;
    share += weight;
  }
  return own === null || share <= 0 ? null : { value: (own - 1) / 4, rest, share };
}

/**
 * In how wide an interval of each weight alone, the others keeping their proportions, the recommendation of one use case
 * stays the same: exact, because the score moves one way in each weight (method 1.6). Gates are counted in: where one
 * comes before the score, no weight changes anything and every interval is 0 to 1; so it is for a criterion that nobody
 * scored. Null without a score.
 */
export function classStability(
  suitability: Suitability,
  input: DecideInput,
  thresholds: SuitabilityThresholds,
): ClassStability | null {
  const { score, criteria } = suitability;
  if (score === null) return null;
  const { gate } = decide({ ...input, score }, thresholds);
  const fixedBy = gate === 'prohibited' || gate === 'simplest-wins' ? gate : null;
  const holds = scoresThatHold(input, score, thresholds);
  const intervals = criteria.map((criterion, k): ClassInterval => {
    const always = { criterion: criterion.id, weight: criterion.weight, low: 0, high: 1, below: null, above: null };
    const line = lineOf(suitability, k);
    if (line === null) return always;
    const isRising = scoreAt(line, 1) >= scoreAt(line, 0);
    const least = weightAt(line, holds.low / 100);
    const most = weightAt(line, holds.high / 100);
    const [low, high] = isRising ? [least, most] : [most, least];
    const [below, above] = isRising ? [holds.below, holds.above] : [holds.above, holds.below];
    return {
      ...always,
      low: Math.min(low ?? 0, criterion.weight),
      high: Math.max(high ?? 1, criterion.weight),
      below: low === null || low <= 0 ? null : below,
      above: high === null || high >= 1 ? null : above,
    };
  });
  return { intervals, nearest: nearestOf(intervals), fixedBy };
}

function nearestOf(intervals: readonly ClassInterval[]): ClassStability['nearest'] {
  const ways = intervals.flatMap(({ criterion, weight, low, high, below, above }) => [
    ...(below === null ? [] : [{ criterion, weight, at: low, isBelow: true, becomes: below }]),
    ...(above === null ? [] : [{ criterion, weight, at: high, isBelow: false, becomes: above }]),
  ]);
  return ways.sort((a, b) => Math.abs(a.at - a.weight) - Math.abs(b.at - b.weight))[0] ?? null;
}
