export type Bar = {
  readonly input: string;
  /** Result with this input at its low and high value, the others at base. */
  readonly atLow: number;
  readonly atHigh: number;
  readonly width: number;
};

export type Tornado = { readonly baseValue: number; readonly bars: readonly Bar[] };

type Inputs = Readonly<Record<string, number>>;

/** How far each input alone moves the result of `compute`, the widest bar first, ties by name (method 3.4). */
export function tornado(compute: (inputs: Inputs) => number, base: Inputs, low: Inputs, high: Inputs): Tornado {
  const bars = Object.keys(base).map((input): Bar => {
    const at = (value: number | undefined) => compute(value === undefined ? base : { ...base, [input]: value });
    const atLow = at(low[input]);
    const atHigh = at(high[input]);
    return { input, atLow, atHigh, width: Math.abs(atHigh - atLow) };
  });
  const byName = (a: Bar, b: Bar) => (a.input < b.input ? -1 : a.input > b.input ? 1 : 0);
  return { baseValue: compute(base), bars: bars.sort((a, b) => b.width - a.width || byName(a, b)) };
}
