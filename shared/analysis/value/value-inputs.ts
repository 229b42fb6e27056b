import type { Pack } from '#shared/framework/pack.ts';
import { amountLimit, multipleLimit, unitValueLimit } from '#shared/workspace/schema/primitives.ts';
import type { Assumptions, Option, ThreePoint, UseCaseValue } from '#shared/workspace/types.ts';
import type { Spread } from './spread.ts';
import type { ThreePoints } from './triangular.ts';
import { type Bounds, widenPoints } from './widen-points.ts';

export const valueInputIds = [
  'decisionsPerYear',
  'valuePerCorrect',
  'adoption',
  'nothing.accuracy',
  'nothing.benefitPerYear',
  'nothing.buildCost',
  'nothing.oneOffCost',
  'nothing.runCostPerYear',
  'nothing.upkeepMultiple',
  'simplest.accuracy',
  'simplest.benefitPerYear',
  'simplest.buildCost',
  'simplest.oneOffCost',
  'simplest.runCostPerYear',
  'simplest.upkeepMultiple',
  'ml.accuracy',
  'ml.benefitPerYear',
  'ml.buildCost',
  'ml.oneOffCost',
  'ml.runCostPerYear',
  'ml.upkeepMultiple',
] as const;

/** One number that the value of a use case is computed from. */
export type ValueInputId = (typeof valueInputIds)[number];

export type ValueInput = {
  readonly id: ValueInputId;
  /** `use-case` and `workshop` gave it; `default` is the app's. */
  readonly source: 'use-case' | 'workshop' | 'default';
  readonly spread: Spread;
};

const share: Bounds = { least: 0, most: 1 };
const amount: Bounds = { least: 0, most: amountLimit };
const money: Bounds = { least: -amountLimit, most: amountLimit };
const worth: Bounds = { least: -unitValueLimit, most: unitValueLimit };
const multiple: Bounds = { least: 0, most: multipleLimit };

function at(value: number): ThreePoints {
  return { low: value, likely: value, high: value };
}

type Given = { readonly points: ThreePoint; readonly source: ValueInput['source'] } | null;

function first(own: ThreePoint | null, workshop: ThreePoint | null, otherwise: ThreePoints): NonNullable<Given> {
  if (own !== null) return { points: own, source: 'use-case' };
  return workshop === null ? { points: otherwise, source: 'default' } : { points: workshop, source: 'workshop' };
}

/**
 * Every number that the value of one use case rests on, with its spread and where it comes from; what nobody gave and the
 * app does not assume is left out. Upkeep multiples are triangular as the method has them, all else as the use case says.
 * Ranges that a use case means as 10th to 90th percentile are widened to extremes (method 3.4).
 */
export function valueInputs(value: UseCaseValue, assumptions: Assumptions, pack: Pack): readonly ValueInput[] {
  const inputs: ValueInput[] = [];
  const add = (id: ValueInputId, given: Given, bounds: Bounds) => {
    if (given === null) return;
    const shape = id.endsWith('.upkeepMultiple') ? 'triangular' : value.distribution;
    const isWide = value.rangeMeaning === 'p10-p90' && given.source === 'use-case';
    const points = isWide ? widenPoints(given.points, shape, bounds) : given.points;
    inputs.push({ id, source: given.source, spread: { shape, points } });
  };
  const own = (points: ThreePoint | null): Given => (points === null ? null : { points, source: 'use-case' });
  add('decisionsPerYear', own(value.decisionsPerYear), amount);
  add('valuePerCorrect', own(value.valuePerCorrect), worth);
  add('adoption', first(value.adoption, null, at(pack.assumptions.adoption)), share);
  const option = (name: 'nothing' | 'simplest' | 'ml', of: Option, upkeep: NonNullable<Given>) => {
    add(`${name}.accuracy`, own(of.accuracy), share);
    add(`${name}.benefitPerYear`, own(of.benefitPerYear), money);
    add(`${name}.buildCost`, own(of.buildCost), amount);
    add(`${name}.oneOffCost`, own(of.oneOffCost), amount);
    add(`${name}.runCostPerYear`, own(of.runCostPerYear), amount);
    if (of.runCostPerYear === null && of.buildCost !== null) add(`${name}.upkeepMultiple`, upkeep, multiple);
  };
  const { upkeepMultiple, simplestUpkeepMultiple } = pack.assumptions;
  option('nothing', value.nothing, first(value.nothing.upkeepMultiple, null, at(0)));
  option(
    'simplest',
    value.simplest,
    first(value.simplest.upkeepMultiple, assumptions.simplestUpkeepMultiple, simplestUpkeepMultiple),
  );
  option('ml', value.ml, first(value.ml.upkeepMultiple, assumptions.upkeepMultiple, upkeepMultiple));
  return inputs;
}
