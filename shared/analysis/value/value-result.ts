import type { Pack } from '#shared/framework/pack.ts';
import type { Assumptions, Option, UseCase, UseCaseValue } from '#shared/workspace/types.ts';
import { isAtLeast } from '../close.ts';
import { finiteOrNull } from '../finite-or-null.ts';
import type { Sourced } from '../sourced.ts';
import { benefitPerYear, valuePerDecision } from './benefit-per-year.ts';
import { breakEvenResult } from './break-even-result.ts';
import { isCountedTwice, optimalThreshold } from './expected-value.ts';
import { npv } from './npv.ts';
import { optionAccuracy } from './option-accuracy.ts';
import { type OptionCost, optionCost } from './option-cost.ts';
import { resolveAssumptions, type ValueAssumptions } from './resolve-assumptions.ts';
import { type Flow, returnsOf } from './returns-of.ts';
import { valueProblems } from './value-problems.ts';
import type { OptionResult, Returns, ValueResult } from './value-types.ts';

type Costs = Readonly<Record<'nothing' | 'simplest' | 'ml', OptionCost | null>>;

const free: OptionCost = { upfront: 0, build: 0, upkeepPerYear: 0, total: 0 };

/** Year 0 and the years of the horizon: what comes in over the reference, and what it costs over the reference. */
function flowsOf(benefit: number, own: OptionCost, over: OptionCost, given: ValueAssumptions): readonly Flow[] {
  const cost = own.upkeepPerYear - over.upkeepPerYear;
  const years = Array.from({ length: given.horizonYears.value }, (_, index) => {
    const share = index === 0 && given.rampUp ? given.rampUpShare : 1;
    return { benefit: benefit * given.adoption.value * share, cost };
  });
  return [{ benefit: 0, cost: own.upfront - over.upfront }, ...years];
}

function npvOf(flows: readonly Flow[], given: ValueAssumptions): number | null {
  return finiteOrNull(
    npv(
      given.discountRate.value,
      flows.map(({ benefit, cost }) => benefit - cost),
    ),
  );
}

function upkeepFrom(
  option: Option,
  cost: OptionCost | null,
  multiple: Sourced<number> | null,
): OptionResult['upkeepFrom'] {
  if (cost === null) return null;
  if (option.runCostPerYear !== null) return 'given';
  if (multiple === null) return option.upkeepMultiple === null ? null : 'multiple';
  return multiple.source === 'default' ? 'default-multiple' : 'multiple';
}

function optionResult(
  value: UseCaseValue,
  name: 'nothing' | 'simplest' | 'ml',
  costs: Costs,
  given: ValueAssumptions,
): OptionResult {
  const [option, cost, over] = [value[name], costs[name], costs.nothing ?? free];
  const benefit = name === 'nothing' ? 0 : benefitPerYear(value, option, value.nothing);
  const flows = benefit === null || cost === null ? null : flowsOf(benefit, cost, over, given);
  const multiple = name === 'ml' ? given.mlUpkeepMultiple : name === 'simplest' ? given.simplestUpkeepMultiple : null;
  return {
    accuracy: optionAccuracy(value, option),
    valuePerDecision: value.mode === 'matrix' ? finiteOrNull(valuePerDecision(value, option)) : null,
    benefitPerYear: benefit === null ? null : finiteOrNull(benefit * given.adoption.value + 0),
    buildCost: cost?.build ?? null,
    oneOffCost: cost === null ? null : cost.upfront - cost.build,
    upkeepPerYear: finiteOrNull(cost?.upkeepPerYear ?? null),
    upkeepFrom: upkeepFrom(option, cost, multiple),
    npv: flows === null ? null : npvOf(flows, given),
    totalCost: finiteOrNull(cost?.total ?? null),
    returns: flows === null || name === 'nothing' ? null : returnsOf(flows, given.discountRate.value),
  };
}

function incrementOf(
  value: UseCaseValue,
  costs: Costs,
  given: ValueAssumptions,
  options: Readonly<Record<'simplest' | 'ml', OptionResult>>,
): { readonly npv: number | null; readonly returns: Returns | null } {
  const benefit = benefitPerYear(value, value.ml, value.simplest);
  if (benefit !== null && costs.ml !== null && costs.simplest !== null) {
    const flows = flowsOf(benefit, costs.ml, costs.simplest, given);
    return { npv: npvOf(flows, given), returns: returnsOf(flows, given.discountRate.value) };
  }
  const { simplest, ml } = options;
  if (simplest.npv === null || ml.npv === null) return { npv: null, returns: null };
  const flows = (ml.returns?.cashFlow ?? []).map(({ benefit: own, cost }, year) => {
    const other = simplest.returns?.cashFlow[year];
    return { benefit: own - (other?.benefit ?? 0), cost: cost - (other?.cost ?? 0) };
  });
  return { npv: finiteOrNull(ml.npv - simplest.npv), returns: returnsOf(flows, given.discountRate.value) };
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

function costsOf({ nothing, simplest, ml }: UseCaseValue, given: ValueAssumptions): Costs {
  const years = given.horizonYears.value;
  const today = nothing.runCostPerYear?.likely ?? 0;
  return {
    nothing: optionCost(nothing, nothing.upkeepMultiple?.likely ?? 0, years) ?? {
      ...free,
      upkeepPerYear: today,
      total: today * years,
    },
    simplest: optionCost(simplest, given.simplestUpkeepMultiple.value, years),
    ml: optionCost(ml, given.mlUpkeepMultiple.value, years),
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
  const costs = costsOf(value, given);
  const simplest = optionResult(value, 'simplest', costs, given);
  const ml = optionResult(value, 'ml', costs, given);
  const increment = incrementOf(value, costs, given, { simplest, ml });
  const { cellValues } = value;
  return {
    horizonYears: given.horizonYears,
    discountRate: given.discountRate,
    adoption: given.adoption,
    firstYearShare: given.firstYearShare,
    nothing: optionResult(value, 'nothing', costs, given),
    simplest,
    ml,
    incrementalNpv: increment.npv,
    increment: increment.returns,
    breakEven: breakEvenResult(value, costs, given),
    goodEnough: goodEnoughOf(useCase),
    withoutUpkeep: (['simplest', 'ml'] as const).filter((id) => costs[id]?.upkeepPerYear === 0 && costs[id].build > 0),
    matrix:
      value.mode === 'matrix' && cellValues !== null
        ? { threshold: optimalThreshold(cellValues), countsTwice: isCountedTwice(cellValues) }
        : null,
    problems: valueProblems(useCase),
  };
}
