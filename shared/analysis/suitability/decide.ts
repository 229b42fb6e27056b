import type { SuitabilityThresholds } from '#shared/framework/thresholds.ts';
import type { CriterionId } from '#shared/workspace/types.ts';
import { isAtLeast, isAtMost } from '../close.ts';
import type { Gate, Recommendation } from './suitability-types.ts';

export type DecideInput = {
  readonly score: number | null;
  readonly values: Readonly<Record<CriterionId, number | null>>;
  /** NPV of machine learning less NPV of the simplest approach; null while unknown. */
  readonly incrementalNpv: number | null;
  readonly isProhibited: boolean;
};

export type Decided = {
  readonly recommendation: Recommendation | null;
  readonly base: Recommendation | null;
  readonly gate: Gate;
};

/** What the score alone says: `ml` from the upper threshold, `hybrid` from the lower one, else `rules`. */
export function baseRecommendation(score: number, thresholds: SuitabilityThresholds): 'ml' | 'hybrid' | 'rules' {
  if (isAtLeast(score, thresholds.ml)) return 'ml';
  return isAtLeast(score, thresholds.hybrid) ? 'hybrid' : 'rules';
}

/** True where the criterion was scored and is at or below `limit`. */
export function isLow(value: number | null, limit: number): boolean {
  return value !== null && isAtMost(value, limit);
}

/**
 * The recommendation with the gate that decided it (method 1.3). The gates come before the score on purpose: a
 * prohibited practice, a simplest approach that earns as much, and missing data cannot be made up for by other criteria.
 */
export function decide(input: DecideInput, thresholds: SuitabilityThresholds): Decided {
  const { score, values, incrementalNpv } = input;
  const base = score === null ? null : baseRecommendation(score, thresholds);
  if (input.isProhibited) return { recommendation: 'do-not-build', base, gate: 'prohibited' };
  if (incrementalNpv !== null && incrementalNpv <= 0) return { recommendation: 'rules', base, gate: 'simplest-wins' };
  if (base === null) return { recommendation: null, base, gate: 'none' };
  if (base !== 'rules' && isLow(values.data, thresholds.dataVeto)) {
    return { recommendation: 'data-first', base, gate: 'data-veto' };
  }
  if (base === 'ml' && (isLow(values.complexity, thresholds.carryMost) || isLow(values.volume, thresholds.carryMost))) {
    return { recommendation: 'hybrid', base, gate: 'rules-carry' };
  }
  return { recommendation: base, base, gate: 'none' };
}
