import type { UseCase } from '#shared/workspace/types.ts';
import type { Reason } from '../reason.ts';
import { isCountedTwice } from './expected-value.ts';
import { optionAccuracy } from './option-accuracy.ts';

const daysPerYear = 365;

function volumeProblem({ value, operations }: UseCase): readonly Reason[] {
  const perYear = value.decisionsPerYear?.likely ?? null;
  const perDay = operations.decisionsPerDay;
  if (perYear === null || perDay === null || !(perYear > 0) || !(perDay > 0)) return [];
  const ratio = (perDay * daysPerYear) / perYear;
  if (ratio >= 0.5 && ratio <= 2) return [];
  return [{ id: 'value.volume-unlike', values: { perYear, perDay } }];
}

function accuracyProblems({ value }: UseCase): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const option of ['simplest', 'ml'] as const) {
    const given = value[option].accuracy?.likely ?? null;
    const byRates = optionAccuracy(value, { ...value[option], accuracy: null });
    if (given !== null && byRates !== null && Math.abs(given - byRates) > 0.005 + 1e-9) {
      reasons.push({ id: 'value.accuracy-unlike', values: { option, given, byRates } });
    }
  }
  return reasons;
}

/** What contradicts itself in the inputs of a use case's value, as reasons (method 3.1 B); none where all is sound or unknown. */
export function valueProblems(useCase: UseCase): readonly Reason[] {
  const { value, data } = useCase;
  const reasons: Reason[] = [];
  if (value.mode === 'matrix' && value.cellValues !== null && isCountedTwice(value.cellValues)) {
    reasons.push({ id: 'value.counted-twice', values: { amount: value.cellValues.truePositive } });
  }
  if (value.prevalence !== null && data.prevalence !== null && Math.abs(value.prevalence - data.prevalence) > 1e-9) {
    reasons.push({ id: 'value.prevalence-unlike', values: { value: value.prevalence, data: data.prevalence } });
  }
  if (value.decisionsPerYear?.likely === 0) reasons.push({ id: 'value.no-decisions', values: {} });
  if (value.adoption?.likely === 0) reasons.push({ id: 'value.no-use', values: {} });
  return [...reasons, ...accuracyProblems(useCase), ...volumeProblem(useCase)];
}
