import { spreadQuantile } from './spread.ts';
import type { ValueInputId } from './value-inputs.ts';
import { type OutcomeId, slotOf, type ValueModel } from './value-model.ts';

export type TornadoBar = {
  readonly input: ValueInputId;
  /** 10th and 90th percentile of the input. */
  readonly low: number;
  readonly high: number;
  /** NPV with this input there and all others at their most likely value. */
  readonly atLow: number;
  readonly atHigh: number;
};

export type InputTornado = {
  /** NPV with every input at its most likely value. */
  readonly base: number;
  /** The input that moves the NPV most comes first; an input that does not move it has no bar. */
  readonly bars: readonly TornadoBar[];
};

/** How far each uncertain input alone moves an outcome, from its 10th to its 90th percentile (method 3.4); ties by name. */
export function inputTornado(model: ValueModel, outcome: OutcomeId): InputTornado {
  const compute = model.outcomes[outcome];
  if (compute === null) return { base: 0, bars: [] };
  const slots = model.base.slice();
  const bars = model.inputs.flatMap(({ id, spread }): readonly TornadoBar[] => {
    if (!(spread.points.high > spread.points.low)) return [];
    const slot = slotOf(id);
    const at = (value: number) => {
      slots[slot] = value;
      const result = compute(slots);
      slots[slot] = model.base[slot] ?? 0;
      return result;
    };
    const [low, high] = [spreadQuantile(spread, 0.1), spreadQuantile(spread, 0.9)];
    const [atLow, atHigh] = [at(low), at(high)];
    return atLow === atHigh ? [] : [{ input: id, low, high, atLow, atHigh }];
  });
  const width = (bar: TornadoBar) => Math.abs(bar.atHigh - bar.atLow);
  const byName = (a: TornadoBar, b: TornadoBar) => (a.input < b.input ? -1 : 1);
  return { base: compute(model.base), bars: bars.sort((a, b) => width(b) - width(a) || byName(a, b)) };
}
