import type { Random } from './mulberry32.ts';
import { standardNormal } from './standard-normal.ts';

/** One draw from the gamma distribution with `shape` of 1 or more and scale 1 (Marsaglia and Tsang). */
function gammaDraw(shape: number, random: Random): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = standardNormal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** One draw from the beta distribution with both shapes of 1 or more, in [0, 1]. */
export function betaDraw(alpha: number, beta: number, random: Random): number {
  const a = gammaDraw(alpha, random);
  const b = gammaDraw(beta, random);
  return a / (a + b);
}
