import type { Problem } from './knapsack-types.ts';

/** Money is counted in steps of this much, or in larger ones where that would make too many. */
const usualStep = 10_000;
const mostSteps = 2000;

/**
 * The places of the candidates of most value under the first limit alone, by dynamic programming over steps of money,
 * each cost rounded up to whole steps (method 8). For candidates that require nothing. `isExact`: no cost was rounded.
 */
export function steppedPlaces({ candidates, left }: Problem): {
  readonly places: readonly number[];
  readonly isExact: boolean;
} {
  const [budget = 0] = left;
  const step = Math.max(usualStep, budget / mostSteps);
  const steps = Math.floor(budget / step + 1e-9);
  const weights = candidates.map((candidate) => Math.ceil((candidate.weights[0] ?? 0) / step - 1e-9));
  const isExact = candidates.every(({ weights: [cost = 0] }) => Math.abs(cost / step - Math.round(cost / step)) < 1e-9);
  const best = new Float64Array(steps + 1);
  const isTaken = candidates.map(() => new Uint8Array(steps + 1));
  for (const [place, { value }] of candidates.entries()) {
    const weight = weights[place] ?? 0;
    if (!(value > 0) || weight > steps) continue;
    const taken = isTaken[place];
    for (let room = steps; room >= weight; room -= 1) {
      const withIt = (best[room - weight] ?? 0) + value;
      if (withIt <= (best[room] ?? 0)) continue;
      best[room] = withIt;
      if (taken !== undefined) taken[room] = 1;
    }
  }
  const places: number[] = [];
  let room = steps;
  for (let place = candidates.length - 1; place >= 0; place -= 1) {
    if (isTaken[place]?.[room] !== 1) continue;
    places.unshift(place);
    room -= weights[place] ?? 0;
  }
  return { places, isExact };
}
