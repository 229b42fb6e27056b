import type { Random } from './mulberry32.ts';

/** `n` shares that sum to 1, every such mixture equally likely (method 1.7). */
export function uniformSimplex(n: number, random: Random): readonly number[] {
  const parts = Array.from({ length: n }, () => -Math.log(1 - random()));
  const sum = parts.reduce((total, part) => total + part, 0);
  return sum > 0 ? parts.map((part) => part / sum) : parts.map(() => 1 / n);
}
