import { greedyPlaces } from './greedy-places.ts';
import { fitsWithin, type Problem } from './knapsack-types.ts';

const mostRounds = 60;

type Swap = { readonly out: number; readonly into: number; readonly gain: number };

function findSwap({ candidates, left: limits }: Problem, chosen: ReadonlySet<number>): Swap | null {
  const used = limits.map((_limit, at) =>
    [...chosen].reduce((sum, place) => sum + (candidates[place]?.weights[at] ?? 0), 0),
  );
  const needed = new Set([...chosen].flatMap((place) => candidates[place]?.requires ?? []));
  let best: Swap | null = null;
  for (const out of chosen) {
    const leaving = candidates[out];
    if (leaving === undefined || needed.has(out)) continue;
    for (const [into, entering] of candidates.entries()) {
      const gain = entering.value - leaving.value;
      if (!(gain > 1e-9) || (best !== null && gain <= best.gain) || chosen.has(into)) continue;
      const isWhole = entering.requires.every((place) => place !== out && chosen.has(place));
      const fits = limits.every((limit, at) =>
        fitsWithin((used[at] ?? 0) - (leaving.weights[at] ?? 0) + (entering.weights[at] ?? 0), limit),
      );
      if (isWhole && fits) best = { out, into, gain };
    }
  }
  return best;
}

/** Exchanges one chosen item for one that is not while that raises the value, and fills what room that leaves. */
export function improveBySwaps(problem: Problem, start: readonly number[]): readonly number[] {
  let places = start;
  for (let round = 0; round < mostRounds; round += 1) {
    const chosen = new Set(places);
    const swap = findSwap(problem, chosen);
    if (swap === null) break;
    chosen.delete(swap.out);
    chosen.add(swap.into);
    places = greedyPlaces(
      problem,
      [...chosen].sort((a, b) => a - b),
    );
  }
  return places;
}
