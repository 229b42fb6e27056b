/** Probability that at least one of `lookups` calls is slow when each is with probability `share` (method 5). */
export function tailProbability(share: number, lookups: number): number {
  return 1 - (1 - share) ** lookups;
}
