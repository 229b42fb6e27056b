import type { UseCaseId } from '#shared/workspace/types.ts';
import { mulberry32 } from '../random/mulberry32.ts';
import { normalQuantile, normalShare } from '../random/normal-share.ts';
import { seedOf } from '../random/seed-of.ts';
import { quantileTable, valueAt } from './quantile-table.ts';
import type { ValueInput, ValueInputId } from './value-inputs.ts';
import { type OutcomeId, outcomeIds, slotOf, type ValueModel } from './value-model.ts';

export type NpvDraws = Readonly<Record<OutcomeId, Float64Array | null>>;

type Options = {
  readonly seed: number;
  readonly id: UseCaseId;
  readonly draws: number;
  /** Correlation of like inputs of different use cases, 0 to 0.9; 0 for one use case by itself. */
  readonly correlation: number;
};

/** Inputs that the same things move in every use case (method 14). */
const linked: readonly ValueInputId[] = ['valuePerCorrect', 'adoption', 'simplest.upkeepMultiple', 'ml.upkeepMultiple'];

function fillColumn(input: ValueInput, { seed, id, draws, correlation }: Options): Float64Array {
  const column = new Float64Array(draws);
  const table = quantileTable(input.spread);
  const random = mulberry32(seedOf(seed, id, input.id));
  if (correlation <= 0 || !linked.includes(input.id)) {
    for (let draw = 0; draw < draws; draw += 1) column[draw] = valueAt(table, random());
    return column;
  }
  const shared = mulberry32(seedOf(seed, 'linked', input.id));
  const common = Math.sqrt(correlation);
  const own = Math.sqrt(1 - correlation);
  const inside = (share: number) => Math.min(1 - 1e-12, Math.max(1e-12, share));
  for (let draw = 0; draw < draws; draw += 1) {
    const z = common * normalQuantile(inside(shared())) + own * normalQuantile(inside(random()));
    column[draw] = valueAt(table, inside(normalShare(z)));
  }
  return column;
}

/**
 * NPVs of one use case under draws of its inputs: draw i of one use case belongs to draw i of every other, so that sums
 * over use cases are sums draw by draw. A pure function of the model, the seed and the id: the order of the use cases and
 * which others there are change nothing, and a changed input leaves the draws of the others as they were. With a
 * correlation, like inputs of different use cases share a factor through a Gaussian copula; each input by itself is spread
 * as before. Null where the outcome is unknown at the most likely inputs.
 */
export function drawNpvs(model: ValueModel, options: Options): NpvDraws {
  const { draws } = options;
  const varying = model.inputs.filter(({ spread }) => spread.points.high > spread.points.low);
  const columns = varying.map((input) => ({ slot: slotOf(input.id), column: fillColumn(input, options) }));
  const known = outcomeIds.flatMap((id) => {
    const outcome = model.outcomes[id];
    return outcome === null ? [] : [{ id, outcome, values: new Float64Array(draws) }];
  });
  const slots = model.base.slice();
  for (let draw = 0; draw < draws; draw += 1) {
    for (const { slot, column } of columns) slots[slot] = column[draw] ?? 0;
    for (const { outcome, values } of known) values[draw] = outcome(slots);
  }
  const of = (id: OutcomeId) => known.find((each) => each.id === id)?.values ?? null;
  return { simplest: of('simplest'), ml: of('ml'), increment: of('increment') };
}
