import type { Option, UseCaseValue } from '#shared/workspace/types.ts';

/** Share of right decisions that an option reaches: as given, or from its rates and the share of positive cases; null unknown. */
export function optionAccuracy(value: UseCaseValue, option: Option): number | null {
  if (option.accuracy !== null) return option.accuracy.likely;
  const { prevalence } = value;
  const { truePositiveRate, falsePositiveRate } = option;
  if (prevalence === null || truePositiveRate === null || falsePositiveRate === null) return null;
  return prevalence * truePositiveRate + (1 - prevalence) * (1 - falsePositiveRate);
}
