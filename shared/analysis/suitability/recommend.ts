import type { SuitabilityThresholds } from '#shared/framework/thresholds.ts';
import type { UseCase } from '#shared/workspace/types.ts';
import type { Reason } from '../reason.ts';
import type { ValueResult } from '../value/value-types.ts';
import { type Decided, type DecideInput, decide, isLow } from './decide.ts';
import { flips } from './flips.ts';
import type { RecommendationResult, Suitability } from './suitability-types.ts';
import { toDecideInput } from './to-decide-input.ts';

export type RecommendInput = {
  readonly suitability: Suitability;
  readonly value: Omit<ValueResult, 'npv'>;
  readonly isProhibited: boolean;
  readonly override: UseCase['recommendationOverride'];
  /** What the room named as the simplest approach. */
  readonly simplestKind: UseCase['value']['simplestKind'];
};

function hintOf({ values }: DecideInput, thresholds: SuitabilityThresholds): RecommendationResult['hint'] {
  if (isLow(values.volume, thresholds.carryMost)) return 'people';
  if (isLow(values.complexity, thresholds.carryMost)) return 'rules-engine';
  return values.volume === null || values.complexity === null ? null : 'statistics';
}

function hintReason(
  hint: RecommendationResult['hint'],
  values: DecideInput['values'],
  named: RecommendInput['simplestKind'],
): readonly Reason[] {
  if (named !== null) return [{ id: 'hint.named', values: { kind: named } }];
  if (hint === 'people') return [{ id: 'hint.people', values: { value: values.volume ?? 1 } }];
  if (hint === 'rules-engine') return [{ id: 'hint.rules-engine', values: { value: values.complexity ?? 1 } }];
  return hint === 'statistics' ? [{ id: 'hint.statistics', values: {} }] : [];
}

function scoreReason(score: number | null, answered: number, limits: SuitabilityThresholds): Reason {
  if (score === null) return { id: 'score.none', values: { answered, needed: limits.leastAnswered } };
  if (score >= limits.ml - 1e-9) return { id: 'score.ml', values: { score, threshold: limits.ml } };
  if (score >= limits.hybrid - 1e-9)
    return { id: 'score.hybrid', values: { score, low: limits.hybrid, high: limits.ml } };
  return { id: 'score.rules', values: { score, threshold: limits.hybrid } };
}

function simplestWinsReasons(value: RecommendInput['value']): readonly Reason[] {
  const reasons: Reason[] = [{ id: 'gate.simplest-wins', values: { incrementalNpv: value.incrementalNpv ?? 0 } }];
  const { breakEven } = value;
  if (breakEven?.decisionValue != null && breakEven.costPerPoint !== null) {
    const { extraCost, accuracyGain, decisionValue, costPerPoint } = breakEven;
    reasons.push({
      id: 'gate.simplest-wins-costs',
      values: { extraCost, accuracyGain, decisionValue, costPerPoint },
    });
  }
  return reasons;
}

function gateReasons(given: RecommendInput, input: DecideInput, decided: Decided, limits: SuitabilityThresholds) {
  const score = scoreReason(input.score, given.suitability.answered, limits);
  switch (decided.gate) {
    case 'prohibited':
      return [{ id: 'gate.prohibited', values: {} } satisfies Reason];
    case 'simplest-wins':
      return [...simplestWinsReasons(given.value), score];
    case 'data-veto': {
      const values = { value: input.values.data ?? 1, limit: limits.dataVeto, base: decided.base ?? 'ml' };
      return [{ id: 'gate.data-veto', values } satisfies Reason, score];
    }
    case 'rules-carry': {
      const criteria = (['complexity', 'volume'] as const).filter((id) => isLow(input.values[id], limits.carryMost));
      return [{ id: 'gate.rules-carry', values: { criteria, limit: limits.carryMost } } satisfies Reason, score];
    }
    case 'none':
      return [score];
  }
}

function valueReasons({ value }: RecommendInput, decided: Decided): readonly Reason[] {
  const reasons: Reason[] = [];
  if (value.incrementalNpv !== null && value.incrementalNpv > 0 && decided.gate !== 'prohibited') {
    reasons.push({ id: 'value.ml-better', values: { incrementalNpv: value.incrementalNpv } });
  }
  const { simplest, ml, withoutUpkeep, goodEnough } = value;
  if (withoutUpkeep.length > 0) reasons.push({ id: 'value.no-upkeep', values: { options: withoutUpkeep } });
  if (simplest.npv !== null && simplest.npv < 0 && (ml.npv === null || ml.npv < 0)) {
    reasons.push({ id: 'value.nothing-better', values: {} });
  }
  if (goodEnough.accuracy !== null && goodEnough.reachedBy !== null) {
    const { accuracy, reachedBy } = goodEnough;
    reasons.push({ id: 'value.good-enough', values: { accuracy, reachedBy } });
  } else if (goodEnough.accuracy !== null && ml.accuracy !== null) {
    reasons.push({ id: 'value.good-enough-unreached', values: { accuracy: goodEnough.accuracy } });
  }
  return reasons;
}

function provisionalReasons({ suitability, value }: RecommendInput): readonly Reason[] {
  const criteria = suitability.criteria.filter((criterion) => criterion.value === null).map(({ id }) => id);
  const reasons: Reason[] = [];
  if (value.incrementalNpv === null) reasons.push({ id: 'provisional.baseline', values: {} });
  if (criteria.length > 0) reasons.push({ id: 'provisional.criteria', values: { criteria } });
  if (suitability.interval !== null) {
    const [low, high] = suitability.interval;
    reasons.push({ id: 'score.interval', values: { low, high, criteria } });
  }
  return reasons;
}

function overrideReason(override: RecommendationResult['override'], computed: Decided): readonly Reason[] {
  if (override === null) return [];
  const { recommendation, reason, by } = override;
  return [{ id: 'override.room', values: { recommendation, computed: computed.recommendation ?? 'none', reason, by } }];
}

/**
 * What to recommend for one use case, with the gate that fired, the reasons in words (the decisive one first), what
 * would change it, and what the room decided instead (method 1.3). Provisional while a criterion is unscored or the
 * simplest baseline has no number. A room cannot decide to build a prohibited practice.
 */
export function recommend(given: RecommendInput, thresholds: SuitabilityThresholds): RecommendationResult {
  const { suitability, value } = given;
  const input = toDecideInput(given);
  const decided = decide(input, thresholds);
  const hint = decided.recommendation === 'rules' ? hintOf(input, thresholds) : null;
  const override =
    given.override === null || decided.gate === 'prohibited'
      ? null
      : { recommendation: given.override.recommendation, reason: given.override.reason, by: given.override.by };
  return {
    ...decided,
    provisional: value.incrementalNpv === null || suitability.answered < suitability.criteria.length,
    hint,
    reasons: [
      ...gateReasons(given, input, decided, thresholds),
      ...(decided.recommendation === 'rules' ? hintReason(hint, input.values, given.simplestKind) : []),
      ...valueReasons(given, decided),
      ...provisionalReasons(given),
      ...overrideReason(override, decided),
    ],
    flips: flips({ suitability, input, decided, value, thresholds }),
    override,
    effective: override?.recommendation ?? decided.recommendation,
  };
}
