import type { Option, UseCaseValue } from '#shared/workspace/types.ts';
import { optionAccuracy } from './option-accuracy.ts';

type Rates = { readonly truePositiveRate: number; readonly falsePositiveRate: number };

function ratesOf(option: Option): Rates | null {
  const { truePositiveRate, falsePositiveRate } = option;
  return truePositiveRate === null || falsePositiveRate === null ? null : { truePositiveRate, falsePositiveRate };
}

/** Money per decision at these rates: the expected value over the four cells of the confusion matrix (method 3.1 B). */
function valuePerDecision(value: UseCaseValue, rates: Rates): number | null {
  const { prevalence, cellValues } = value;
  if (prevalence === null || cellValues === null) return null;
  const { truePositiveRate: hit, falsePositiveRate: alarm } = rates;
  return (
    prevalence * (hit * cellValues.truePositive + (1 - hit) * cellValues.falseNegative) +
    (1 - prevalence) * (alarm * cellValues.falsePositive + (1 - alarm) * cellValues.trueNegative)
  );
}

function matrixBenefit(value: UseCaseValue, option: Option, over: Option): number | null {
  const rates = ratesOf(option);
  const decisions = value.decisionsPerYear?.likely ?? null;
  if (rates === null || decisions === null) return null;
  const never = { truePositiveRate: 0, falsePositiveRate: 0 };
  const isNothing = over === value.nothing;
  const overRates = ratesOf(over) ?? (isNothing ? never : null);
  const own = valuePerDecision(value, rates);
  const other = overRates === null ? null : valuePerDecision(value, overRates);
  return own === null || other === null ? null : decisions * (own - other);
}

function accuracyBenefit(value: UseCaseValue, option: Option, over: Option): number | null {
  const decisions = value.decisionsPerYear?.likely ?? null;
  const valuePerCorrect = value.valuePerCorrect?.likely ?? null;
  const own = optionAccuracy(value, option);
  const other = optionAccuracy(value, over);
  if (decisions === null || valuePerCorrect === null || own === null || other === null) return null;
  return decisions * (own - other) * valuePerCorrect;
}

function givenBenefit(value: UseCaseValue, option: Option, over: Option): number | null {
  const own = option.benefitPerYear?.likely ?? null;
  const other = over.benefitPerYear?.likely ?? (over === value.nothing ? 0 : null);
  return own === null || other === null ? null : own - other;
}

/**
 * Money a year that `option` brings over `over` (another option of the same use case) at the most likely inputs and
 * full use, in the way the use case says it is valued; a benefit given in money counts where that way lacks a number.
 * Doing nothing never acts. Null while unknown (method 3.1).
 */
export function benefitPerYear(value: UseCaseValue, option: Option, over: Option): number | null {
  const given = givenBenefit(value, option, over);
  if (value.mode === 'benefit') return given;
  const computed = value.mode === 'matrix' ? matrixBenefit(value, option, over) : accuracyBenefit(value, option, over);
  return computed ?? given;
}
