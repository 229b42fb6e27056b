import type { Pack } from '#shared/framework/pack.ts';
import type { Assumptions, Option, UseCase, UseCaseValue } from '#shared/workspace/types.ts';
import { isAtLeast } from '../close.ts';
import { finiteOrNull } from '../finite-or-null.ts';
import { benefitPerYear } from './benefit-per-year.ts';
import { breakEven } from './break-even.ts';
import { npv } from './npv.ts';
import { optionAccuracy } from './option-accuracy.ts';
import { type OptionCost, optionCost } from './option-cost.ts';
import { resolveAssumptions, type ValueAssumptions } from './resolve-assumptions.ts';
import type { OptionResult, ValueResult } from './value-types.ts';

type Costs = Readonly<Record<'nothing' | 'simplest' | 'ml', OptionCost | null>>;

const free: OptionCost = { upfront: 0, build: 0, upkeepPerYear: 0, total: 0 };

/** Year 0 and the years of the horizon: what comes in over the reference, less what it costs over the reference. */
function cashflows(benefit: number, own: OptionCost, over: OptionCost, given: ValueAssumptions): readonly number[] {
  const years = Array.from({ length: given.horizonYears.value }, (_, index) => {
    const share = index === 0 && given.rampUp ? given.rampUpShare : 1;
    return benefit * given.adoption * share - (own.upkeepPerYear - over.upkeepPerYear);
  });
  return [over.upfront - own.upfront, ...years];
}

function optionResult(
  value: UseCaseValue,
  option: Option,
  cost: OptionCost | null,
  over: OptionCost,
  given: ValueAssumptions,
): OptionResult {
  const benefit = option === value.nothing ? 0 : benefitPerYear(value, option, value.nothing);
  const isKnown = benefit !== null && cost !== null;
  return {
    accuracy: optionAccuracy(value, option),
    benefitPerYear: benefit === null ? null : finiteOrNull(benefit * given.adoption + 0),
    buildCost: cost?.build ?? null,
    upkeepPerYear: finiteOrNull(cost?.upkeepPerYear ?? null),
    npv: isKnown ? finiteOrNull(npv(given.discountRate.value, cashflows(benefit, cost, over, given))) : null,
    totalCost: finiteOrNull(cost?.total ?? null),
  };
}

function incrementalNpv(
  value: UseCaseValue,
  costs: Costs,
  given: ValueAssumptions,
  npvs: Readonly<Record<'simplest' | 'ml', number | null>>,
): number | null {
  const benefit = benefitPerYear(value, value.ml, value.simplest);
  if (benefit !== null && costs.ml !== null && costs.simplest !== null) {
    return finiteOrNull(npv(given.discountRate.value, cashflows(benefit, costs.ml, costs.simplest, given)));
  }
  return npvs.ml === null || npvs.simplest === null ? null : finiteOrNull(npvs.ml - npvs.simplest);
}

function breakEvenOf(value: UseCaseValue, costs: Costs, given: ValueAssumptions): ValueResult['breakEven'] {
  const accuracyBase = optionAccuracy(value, value.simplest);
  if (costs.ml === null || costs.simplest === null || accuracyBase === null) return null;
  const perYear = value.decisionsPerYear?.likely ?? null;
  const result = breakEven({
    costMl: costs.ml.total,
    costBase: costs.simplest.total,
    accuracyMl: optionAccuracy(value, value.ml),
    accuracyBase,
    decisions: perYear === null ? null : perYear * given.adoption * given.horizonYears.value,
    valuePerCorrect: value.valuePerCorrect?.likely ?? null,
  });
  if (!Number.isFinite(result.extraCost)) return null;
  return {
    extraCost: result.extraCost,
    accuracyGain: result.accuracyGain ?? 0,
    costRatio: finiteOrNull(result.costRatio),
    costPerPoint: finiteOrNull(result.costPerPoint),
    decisionValue: finiteOrNull(result.decisionValue),
    accuracy: finiteOrNull(result.accuracy),
    decisions: finiteOrNull(result.decisions),
    valuePerCorrect: finiteOrNull(result.valuePerCorrect),
  };
}

function goodEnoughOf(useCase: UseCase): ValueResult['goodEnough'] {
  const { accuracy } = useCase.goodEnough;
  if (accuracy === null) return { accuracy, reachedBy: null };
  const reaches = (option: Option) => {
    const reached = optionAccuracy(useCase.value, option);
    return reached !== null && isAtLeast(reached, accuracy);
  };
  const { nothing, simplest, ml } = useCase.value;
  return {
    accuracy,
    reachedBy: reaches(nothing) ? 'nothing' : reaches(simplest) ? 'simplest' : reaches(ml) ? 'ml' : null,
  };
}

/**
 * The value of one use case's three options over doing nothing at their most likely inputs, the increment of ML over
 * the simplest approach, where ML breaks even, and the simplest option that is good enough (method 3.1 to 3.3).
 * What cannot be computed yet is null. An option whose upkeep multiple is zero and that has no running cost has no
 * upkeep at all and is named in `withoutUpkeep`.
 */
export function valueResult(useCase: UseCase, assumptions: Assumptions, pack: Pack): Omit<ValueResult, 'npv'> {
  const { value } = useCase;
  const given = resolveAssumptions(value, assumptions, pack);
  const years = given.horizonYears.value;
  const costs: Costs = {
    nothing: optionCost(value.nothing, value.nothing.upkeepMultiple?.likely ?? 0, years) ?? {
      ...free,
      upkeepPerYear: value.nothing.runCostPerYear?.likely ?? 0,
      total: (value.nothing.runCostPerYear?.likely ?? 0) * years,
    },
    simplest: optionCost(value.simplest, given.simplestUpkeepMultiple, years),
    ml: optionCost(value.ml, given.mlUpkeepMultiple, years),
  };
  const over = costs.nothing ?? free;
  const result = (option: Option, cost: OptionCost | null) => optionResult(value, option, cost, over, given);
  const simplest = result(value.simplest, costs.simplest);
  const ml = result(value.ml, costs.ml);
  return {
    horizonYears: given.horizonYears,
    discountRate: given.discountRate,
    nothing: result(value.nothing, costs.nothing),
    simplest,
    ml,
    incrementalNpv: incrementalNpv(value, costs, given, { simplest: simplest.npv, ml: ml.npv }),
    breakEven: breakEvenOf(value, costs, given),
    goodEnough: goodEnoughOf(useCase),
    withoutUpkeep: (['simplest', 'ml'] as const).filter((id) => costs[id]?.upkeepPerYear === 0 && costs[id].build > 0),
  };
}
