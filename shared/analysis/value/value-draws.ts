import type { Pack } from '#shared/framework/pack.ts';
import type { Assumptions, UseCaseId, UseCaseValue } from '#shared/workspace/types.ts';
import { drawNpvs, type NpvDraws } from './draw-npvs.ts';
import { inputTornado } from './input-tornado.ts';
import { summarizeDraws } from './summarize-draws.ts';
import { type OutcomeId, valueModel } from './value-model.ts';
import type { NpvRange, ValueDraws } from './value-types.ts';

/**
 * How sure the value of one use case is (method 3.4): percentiles, mean, chance of a positive result and histogram of the
 * NPV of the simplest approach, of ML and of what ML adds, each over seeded draws of every input, and which input moves it
 * most. Null where an outcome is unknown or too large for a number; where no input has a range, all draws are the same.
 */
export function valueDraws(value: UseCaseValue, assumptions: Assumptions, pack: Pack, id: UseCaseId): ValueDraws {
  const model = valueModel(value, assumptions, pack);
  const seed = assumptions.seed ?? pack.assumptions.seed;
  const { draws } = pack.assumptions;
  const npvs: NpvDraws = drawNpvs(model, { seed, id, draws, correlation: 0 });
  const range = (outcome: OutcomeId): NpvRange | null => {
    const values = npvs[outcome];
    if (values === null || !values.every(Number.isFinite)) return null;
    const simulation = summarizeDraws(values);
    const isSummable = Number.isFinite(simulation.mean) && Number.isFinite(simulation.standardDeviation);
    return isSummable ? { ...simulation, tornado: inputTornado(model, outcome) } : null;
  };
  return {
    draws,
    seed,
    spread: model.inputs.filter(({ spread }) => spread.points.high > spread.points.low).map((input) => input.id),
    simplest: range('simplest'),
    ml: range('ml'),
    increment: range('increment'),
  };
}
