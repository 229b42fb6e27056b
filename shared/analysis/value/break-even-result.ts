import type { UseCaseValue } from '#shared/workspace/types.ts';
import { finiteOrNull } from '../finite-or-null.ts';
import { valuePerDecision } from './benefit-per-year.ts';
import { type BreakEven, breakEven } from './break-even.ts';
import { optionAccuracy } from './option-accuracy.ts';
import type { OptionCost } from './option-cost.ts';
import type { ValueAssumptions } from './resolve-assumptions.ts';
import type { BreakEvenResult, BreakEvenVerdict } from './value-types.ts';

type Costs = Readonly<Record<'simplest' | 'ml', OptionCost | null>>;

/** Decisions over the horizon that pay the extra cost where each is worth more by hits and false alarms. */
function matrixDecisions(value: UseCaseValue, extraCost: number): number | null {
  const own = valuePerDecision(value, value.ml);
  const other = valuePerDecision(value, value.simplest);
  const gain = own === null || other === null ? 0 : own - other;
  return gain > 1e-15 ? extraCost / gain : null;
}

function verdictOf({ extraCost, accuracyGain }: BreakEven, mode: UseCaseValue['mode']): BreakEvenVerdict {
  if (extraCost <= 0) return 'costs-no-more';
  if (mode !== 'accuracy' || accuracyGain === null) return 'unknown';
  return accuracyGain > 0 ? 'reachable' : 'never';
}

/**
 * Where ML earns back what it costs more than the simplest approach, over the horizon and not discounted (method 3.2); null
 * without both costs and the accuracy of the simplest approach.
 */
export function breakEvenResult(value: UseCaseValue, costs: Costs, given: ValueAssumptions): BreakEvenResult | null {
  const accuracyBase = optionAccuracy(value, value.simplest);
  if (costs.ml === null || costs.simplest === null || accuracyBase === null) return null;
  const perYear = value.decisionsPerYear?.likely ?? null;
  const years = given.horizonYears.value;
  const point = breakEven({
    costMl: costs.ml.total,
    costBase: costs.simplest.total,
    accuracyMl: optionAccuracy(value, value.ml),
    accuracyBase,
    decisions: perYear === null ? null : perYear * given.adoption.value * years,
    valuePerCorrect: value.valuePerCorrect?.likely ?? null,
  });
  if (!Number.isFinite(point.extraCost)) return null;
  const byMatrix = value.mode === 'matrix' ? matrixDecisions(value, point.extraCost) : null;
  return {
    verdict: verdictOf(point, value.mode),
    extraCost: point.extraCost,
    accuracyGain: point.accuracyGain ?? 0,
    costRatio: finiteOrNull(point.costRatio),
    costPerPoint: finiteOrNull(point.costPerPoint),
    decisionValue: finiteOrNull(point.decisionValue),
    accuracy: finiteOrNull(point.accuracy),
    decisions: finiteOrNull(byMatrix ?? point.decisions),
    valuePerCorrect: finiteOrNull(point.valuePerCorrect),
    benefitPerYear: finiteOrNull(point.extraCost / years),
  };
}
