import type { Pack } from '#shared/framework/pack.ts';
import type { Assumptions, Option, UseCaseValue } from '#shared/workspace/types.ts';
import { benefitWay } from './benefit-per-year.ts';
import { optionAccuracy } from './option-accuracy.ts';
import { resolveAssumptions } from './resolve-assumptions.ts';
import { type ValueInput, type ValueInputId, valueInputIds, valueInputs } from './value-inputs.ts';

/** NPV at one value per input, in the order of `valueInputIds`. */
export type Outcome = (slots: Float64Array) => number;
export type OutcomeId = 'simplest' | 'ml' | 'increment';
export const outcomeIds: readonly OutcomeId[] = ['simplest', 'ml', 'increment'];

export type ValueModel = {
  readonly inputs: readonly ValueInput[];
  /** Every input at its most likely value; 0 where it has none. */
  readonly base: Float64Array;
  /** NPV of the simplest approach and of ML over doing nothing, and of ML over the simplest; null while unknown. */
  readonly outcomes: Readonly<Record<OutcomeId, Outcome | null>>;
};

type OptionName = 'nothing' | 'simplest' | 'ml';

const slots = Object.fromEntries(valueInputIds.map((id, index) => [id, index])) as Readonly<
  Record<ValueInputId, number>
>;

/** Place of an input among the slots. */
export function slotOf(id: ValueInputId): number {
  return slots[id];
}

function accuracyOf(name: OptionName, value: UseCaseValue): Outcome {
  if (value[name].accuracy !== null) {
    const slot = slots[`${name}.accuracy`];
    return (at) => at[slot] ?? 0;
  }
  const fixed = optionAccuracy(value, value[name]) ?? 0;
  return () => fixed;
}

/** Money a year at full use that one option brings over another; null while unknown. */
function benefitOf(name: OptionName, over: OptionName, value: UseCaseValue): Outcome | null {
  const way = benefitWay(value, value[name], value[over]);
  const decisions = slots.decisionsPerYear;
  switch (way.by) {
    case 'unknown':
      return null;
    case 'given': {
      const [own, other] = [slots[`${name}.benefitPerYear`], slots[`${over}.benefitPerYear`]];
      return (at) => (at[own] ?? 0) - (at[other] ?? 0);
    }
    case 'matrix': {
      const { perDecision } = way;
      return (at) => (at[decisions] ?? 0) * perDecision;
    }
    case 'accuracy': {
      const [own, other] = [accuracyOf(name, value), accuracyOf(over, value)];
      const worth = slots.valuePerCorrect;
      return (at) => (at[decisions] ?? 0) * (own(at) - other(at)) * (at[worth] ?? 0);
    }
  }
}

function costsOf(name: OptionName, option: Option, years: number) {
  const build = slots[`${name}.buildCost`];
  const oneOff = slots[`${name}.oneOffCost`];
  const run = slots[`${name}.runCostPerYear`];
  const multiple = slots[`${name}.upkeepMultiple`];
  const isBuilt = option.buildCost !== null;
  const upfront: Outcome = isBuilt ? (at) => (at[build] ?? 0) + (at[oneOff] ?? 0) : () => 0;
  const perYear: Outcome =
    option.runCostPerYear !== null ? (at) => at[run] ?? 0 : (at) => ((at[multiple] ?? 0) * (at[build] ?? 0)) / years;
  return { upfront, perYear, isKnown: name === 'nothing' || isBuilt };
}

/**
 * The value of one use case as functions of its inputs, so that thousands of draws and every bar of a tornado are computed
 * by the same rules as the values at the most likely inputs (method 3.1 to 3.3).
 */
export function valueModel(value: UseCaseValue, assumptions: Assumptions, pack: Pack): ValueModel {
  const inputs = valueInputs(value, assumptions, pack);
  const given = resolveAssumptions(value, assumptions, pack);
  const years = given.horizonYears.value;
  let costWorth = 0;
  let benefitWorth = 0;
  for (let year = 1; year <= years; year += 1) {
    const discount = (1 + given.discountRate.value) ** -year;
    costWorth += discount;
    benefitWorth += discount * (year === 1 && given.rampUp ? given.rampUpShare : 1);
  }
  const base = new Float64Array(valueInputIds.length);
  for (const { id, spread } of inputs) base[slots[id]] = spread.points.likely;
  const npvOver = (name: OptionName, over: OptionName): Outcome | null => {
    const [own, other] = [costsOf(name, value[name], years), costsOf(over, value[over], years)];
    const benefit = benefitOf(name, over, value);
    if (benefit === null || !own.isKnown || !other.isKnown) return null;
    const { adoption } = slots;
    return (at) =>
      other.upfront(at) -
      own.upfront(at) +
      benefitWorth * benefit(at) * (at[adoption] ?? 0) -
      costWorth * (own.perYear(at) - other.perYear(at));
  };
  const simplest = npvOver('simplest', 'nothing');
  const ml = npvOver('ml', 'nothing');
  const increment =
    npvOver('ml', 'simplest') ??
    (simplest === null || ml === null ? null : (at: Float64Array) => ml(at) - simplest(at));
  return { inputs, base, outcomes: { simplest, ml, increment } };
}
