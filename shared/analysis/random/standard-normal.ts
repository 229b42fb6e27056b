import type { Random } from './mulberry32.ts';

/** One draw from the normal distribution of mean 0 and standard deviation 1 (Box and Muller). */
export function standardNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
