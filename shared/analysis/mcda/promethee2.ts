import type { Direction } from './topsis.ts';

/** How a difference turns into preference: any at all, or growing from indifference `q` to strict preference `p`. */
export type Preference =
  | { readonly type: 'usual' }
  | { readonly type: 'linear'; readonly q: number; readonly p: number };

export type Flows = {
  readonly plus: readonly number[];
  readonly minus: readonly number[];
  readonly net: readonly number[];
};

function preferenceOf(difference: number, preference: Preference): number {
  if (preference.type === 'usual') return difference > 0 ? 1 : 0;
  const { q, p } = preference;
  if (p <= q) return difference > q ? 1 : 0;
  return Math.min(1, Math.max(0, (difference - q) / (p - q)));
}

/** Mean preference of each value over the other rows', and of theirs over it; equal values are counted together. */
function columnFlows(values: readonly number[], preference: Preference) {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const others = Math.max(1, values.length - 1);
  const flows = new Map<number, { readonly plus: number; readonly minus: number }>();
  for (const value of counts.keys()) {
    let [plus, minus] = [0, 0];
    for (const [other, times] of counts) {
      // Against itself a row is not counted; with the same value, others have no preference either way.
      if (other === value) continue;
      plus += times * preferenceOf(value - other, preference);
      minus += times * preferenceOf(other - value, preference);
    }
    flows.set(value, { plus: plus / others, minus: minus / others });
  }
  return values.map((value) => flows.get(value) ?? { plus: 0, minus: 0 });
}

/**
 * Outranking flows of each alternative (row) by PROMETHEE II; net flows sum to zero, and one alternative alone has none
 * (method 1.5). `q` is 0 or more.
 */
export function promethee2(
  matrix: readonly (readonly number[])[],
  weights: readonly number[],
  directions: readonly Direction[],
  preference: Preference,
): Flows {
  const columns = weights.map((weight, k) => {
    const sign = directions[k] === 'cost' ? -1 : 1;
    const values = matrix.map((row) => sign * (row[k] ?? 0));
    return { weight, flows: columnFlows(values, preference) };
  });
  const sumOf = (side: 'plus' | 'minus') =>
    matrix.map((_, row) => columns.reduce((sum, { weight, flows }) => sum + weight * (flows[row]?.[side] ?? 0), 0));
  const [plus, minus] = [sumOf('plus'), sumOf('minus')];
  return { plus, minus, net: plus.map((value, index) => value - (minus[index] ?? 0)) };
}
