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

/** Outranking flows of each alternative (row) by PROMETHEE II; net flows sum to zero, and one alternative alone has none (method 1.5). */
export function promethee2(
  matrix: readonly (readonly number[])[],
  weights: readonly number[],
  directions: readonly Direction[],
  preference: Preference,
): Flows {
  const others = matrix.length - 1;
  const outranks = (a: readonly number[], b: readonly number[]) =>
    weights.reduce((sum, weight, index) => {
      const difference = (a[index] ?? 0) - (b[index] ?? 0);
      return sum + weight * preferenceOf(directions[index] === 'cost' ? -difference : difference, preference);
    }, 0);
  const mean = (flow: (other: readonly number[], index: number) => number, self: number) =>
    others < 1
      ? 0
      : matrix.reduce((sum, other, index) => (index === self ? sum : sum + flow(other, index)), 0) / others;
  const plus = matrix.map((row, self) => mean((other) => outranks(row, other), self));
  const minus = matrix.map((row, self) => mean((other) => outranks(other, row), self));
  return { plus, minus, net: plus.map((value, index) => value - (minus[index] ?? 0)) };
}
