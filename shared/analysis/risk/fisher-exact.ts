import { logGamma } from '../log-gamma.ts';

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}

/** Tables of the same margins that are added up; beyond them z is as good, and logarithms are no longer exact. */
const mostTables = 20_000;

/**
 * Two-sided p of Fisher's exact test on a table of counts: the chance of tables as unlikely as this one or more, 0 to 1.
 * Null where more than 20,000 tables have the same margins: the exact test is for small numbers.
 */
export function fisherExact(table: readonly [readonly [number, number], readonly [number, number]]): number | null {
  const [[a, b], [c, d]] = table;
  const row = a + b;
  const column = a + c;
  const n = row + c + d;
  if (!(Math.min(row, column, n - row, n - column) < mostTables)) return null;
  const logOf = (x: number) => logChoose(row, x) + logChoose(n - row, column - x) - logChoose(n, column);
  const observed = logOf(a);
  let sum = 0;
  for (let x = Math.max(0, column - (n - row)); x <= Math.min(row, column); x += 1) {
    const log = logOf(x);
    if (log <= observed + 1e-7) sum += Math.exp(log);
  }
  return Math.min(1, sum);
}
