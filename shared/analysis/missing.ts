import type { UseCase } from '#shared/workspace/types.ts';
import type { Reason } from './reason.ts';
import type { RiskResult } from './risk/risk-types.ts';
import type { Suitability } from './suitability/suitability-types.ts';
import type { ValueResult } from './value/value-types.ts';

/** What a use case still needs before the room can decide on it, in the order of the steps. */
export function missing(
  useCase: UseCase,
  known: { readonly suitability: Suitability; readonly value: Omit<ValueResult, 'npv'>; readonly risk: RiskResult },
): readonly Reason[] {
  const { suitability, value, risk } = known;
  const reasons: Reason[] = [];
  const criteria = suitability.criteria.filter((criterion) => criterion.value === null).map(({ id }) => id);
  if (criteria.length > 0) reasons.push({ id: 'missing.criteria', values: { criteria } });
  if (value.goodEnough.accuracy === null) reasons.push({ id: 'missing.good-enough', values: {} });
  if (value.incrementalNpv === null) {
    if (value.simplest.npv !== null) reasons.push({ id: 'missing.ml-value', values: {} });
    else reasons.push({ id: 'missing.baseline', values: {} });
  }
  if (risk.incomplete) {
    const questions = risk.unanswered.filter((id) => ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8'].includes(id));
    reasons.push({ id: 'missing.risk', values: { questions } });
  }
  if (useCase.owner.trim() === '') reasons.push({ id: 'missing.owner', values: {} });
  return reasons;
}
