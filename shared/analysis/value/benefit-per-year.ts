import type { Option, UseCaseValue } from '#shared/workspace/types.ts';
import { optionAccuracy } from './option-accuracy.ts';

type Rates = { readonly truePositiveRate: number; readonly falsePositiveRate: number };

function ratesOf(option: Option): Rates | null {
  const { truePositiveRate, falsePositiveRate } = option;
  return truePositiveRate === null || falsePositiveRate === null ? null : { truePositiveRate, falsePositiveRate };
}

const never: Rates = { truePositiveRate: 0, falsePositiveRate: 0 };

/**
 * Money per decision of an option: the expected value over the four cells of the confusion matrix (method 3.1 B). Doing
 * nothing never acts, where nobody says how it does. Null without rates, share of positive cases and cell values.
 */
export function valuePerDecision(value: UseCaseValue, option: Option): number | null {
  const { prevalence, cellValues } = value;
  const rates = ratesOf(option) ?? (option === value.nothing ? never : null);
  if (prevalence === null || cellValues === null || rates === null) return null;
  const { truePositiveRate: hit, falsePositiveRate: alarm } = rates;
  return (
    prevalence * (hit * cellValues.truePositive + (1 - hit) * cellValues.falseNegative) +
    (1 - prevalence) * (alarm * cellValues.falsePositive + (1 - alarm) * cellValues.trueNegative)
  );
}

/** How the benefit of one option over another is found. */
export type BenefitWay =
  | { readonly by: 'accuracy' | 'given' | 'unknown' }
  | { readonly by: 'matrix'; readonly perDecision: number };

/**
 * The way in which the benefit of `option` over `over` is known: as the use case says it is valued where that has all its
 * numbers, else by benefits given in money (method 3.1).
 */
export function benefitWay(value: UseCaseValue, option: Option, over: Option): BenefitWay {
  const isGiven = option.benefitPerYear !== null && (over.benefitPerYear !== null || over === value.nothing);
  const given: BenefitWay = { by: isGiven ? 'given' : 'unknown' };
  if (value.mode === 'benefit' || value.decisionsPerYear === null) return given;
  if (value.mode === 'matrix') {
    const own = ratesOf(option) === null ? null : valuePerDecision(value, option);
    const other = valuePerDecision(value, over);
    return own === null || other === null ? given : { by: 'matrix', perDecision: own - other };
  }
  const areKnown = optionAccuracy(value, option) !== null && optionAccuracy(value, over) !== null;
  return areKnown && value.valuePerCorrect !== null ? { by: 'accuracy' } : given;
}

/**
 * Money a year that `option` brings over `over` (another option of the same use case) at the most likely inputs and full
 * use; null while unknown (method 3.1).
 */
export function benefitPerYear(value: UseCaseValue, option: Option, over: Option): number | null {
  const way = benefitWay(value, option, over);
  switch (way.by) {
    case 'unknown':
      return null;
    case 'given':
      return (option.benefitPerYear?.likely ?? 0) - (over.benefitPerYear?.likely ?? 0);
    case 'matrix':
      return (value.decisionsPerYear?.likely ?? 0) * way.perDecision;
    case 'accuracy': {
      const gain = (optionAccuracy(value, option) ?? 0) - (optionAccuracy(value, over) ?? 0);
      return (value.decisionsPerYear?.likely ?? 0) * gain * (value.valuePerCorrect?.likely ?? 0);
    }
  }
}
