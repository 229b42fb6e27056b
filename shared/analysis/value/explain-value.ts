import type { UseCaseValue } from '#shared/workspace/types.ts';
import { because, given, type Why } from '../why/why.ts';
import { benefitWay } from './benefit-per-year.ts';
import type { OutcomeId } from './value-model.ts';
import type { OptionResult, ValueDraws, ValueResult } from './value-types.ts';

type Priced = 'simplest' | 'ml';
type Values = Omit<ValueResult, 'npv'>;

function explainBenefit(option: Priced, value: UseCaseValue, result: Values): Why | null {
  const { benefitPerYear: benefit, accuracy, valuePerDecision: own } = result[option];
  if (benefit === null) return null;
  const adoption = result.adoption.value;
  const used = given({ id: 'why.adoption', values: { adoption } }, result.adoption.source);
  const decisions = value.decisionsPerYear?.likely ?? 0;
  const { by } = benefitWay(value, value[option], value.nothing);
  if (by === 'accuracy') {
    const gain = (accuracy ?? 0) - (result.nothing.accuracy ?? 0);
    const worth = value.valuePerCorrect?.likely ?? 0;
    const values = { option, benefit, decisions, gain, worth, adoption };
    return because({ id: 'why.benefit-by-accuracy', values }, used);
  }
  if (by === 'matrix') {
    const today = result.nothing.valuePerDecision ?? 0;
    const values = { option, benefit, decisions, own: own ?? 0, today, adoption };
    return because({ id: 'why.benefit-by-matrix', values }, used);
  }
  return because({ id: 'why.benefit-given', values: { option, benefit, adoption } }, used);
}

function explainUpkeep(option: Priced, result: OptionResult, years: number): Why | null {
  const { upkeepPerYear: upkeep, upkeepFrom, buildCost: build } = result;
  if (upkeep === null || build === null) return null;
  if (upkeepFrom === 'given') return given({ id: 'why.upkeep-given', values: { option, upkeep } });
  const multiple = build > 0 ? (upkeep * years) / build : 0;
  const source = upkeepFrom === 'default-multiple' ? 'default' : 'given';
  return given({ id: 'why.upkeep-multiple', values: { option, upkeep, build, years, multiple } }, source);
}

/** Why an option is worth what it is worth over doing nothing, down to inputs and defaults; null while it is unknown. */
export function explainNpv(option: Priced, value: UseCaseValue, result: Values): Why | null {
  const found = result[option];
  const { horizonYears, discountRate, firstYearShare } = result;
  if (found.npv === null || found.buildCost === null) return null;
  const [years, rate] = [horizonYears.value, discountRate.value];
  const { buildCost: build } = found;
  return because(
    { id: 'why.npv', values: { option, npv: found.npv, years, rate } },
    explainBenefit(option, value, result),
    given({ id: 'why.build', values: { option, build, oneOff: found.oneOffCost ?? 0 } }),
    explainUpkeep(option, found, years),
    given({ id: 'why.horizon', values: { years } }, horizonYears.source),
    given({ id: 'why.rate', values: { rate } }, discountRate.source),
    given({ id: 'why.first-year', values: { share: firstYearShare.value } }, firstYearShare.source),
  );
}

/** Why ML is worth more or less than the simplest approach, down to inputs and defaults; null while it is unknown. */
export function explainIncrement(value: UseCaseValue, result: Values): Why | null {
  const { incrementalNpv: npv, ml, simplest } = result;
  if (npv === null) return null;
  return because(
    { id: 'why.increment', values: { npv, ml: ml.npv, simplest: simplest.npv } },
    explainNpv('ml', value, result),
    explainNpv('simplest', value, result),
  );
}

/** Why an outcome's range is what it is: how it was drawn, and what it is drawn around; null while it is unknown. */
export function explainRange(outcome: OutcomeId, draws: ValueDraws, value: UseCaseValue, result: Values): Why | null {
  const range = draws[outcome];
  if (range === null) return null;
  const { p10, p50, p90 } = range;
  return because(
    { id: 'why.range', values: { outcome, draws: draws.draws, seed: draws.seed, p10, p50, p90 } },
    outcome === 'increment' ? explainIncrement(value, result) : explainNpv(outcome, value, result),
  );
}
