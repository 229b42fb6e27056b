import { exactPlaces } from './exact-places.ts';
import { greedyPlaces } from './greedy-places.ts';
import { improveBySwaps } from './improve-by-swaps.ts';
import { fitsWithin, type KnapsackItem, type Problem, type Selection } from './knapsack-types.ts';
import { steppedPlaces } from './stepped-places.ts';
import { toProblem } from './to-problem.ts';

/** Up to this many items that are neither mandatory nor out every selection is considered. */
export const exactLimit = 22;

function isWithin({ candidates, left }: Problem, places: readonly number[]): boolean {
  return left.every((limit, at) =>
    fitsWithin(
      places.reduce((sum, place) => sum + (candidates[place]?.weights[at] ?? 0), 0),
      limit,
    ),
  );
}

function totalValue({ candidates }: Problem, places: readonly number[]): number {
  return places.reduce((sum, place) => sum + (candidates[place]?.value ?? 0), 0);
}

/** Leaves out what is worth nothing by itself and that nothing chosen needs. */
function withoutIdle({ candidates }: Problem, places: readonly number[]): readonly number[] {
  const needed = new Set(
    places.flatMap((place) => ((candidates[place]?.value ?? 0) > 0 ? (candidates[place]?.closure ?? []) : [])),
  );
  return places.filter((place) => needed.has(place));
}

type Found = { readonly places: readonly number[]; readonly method: Selection['method'] };

function solve(problem: Problem): Found {
  const { candidates, left } = problem;
  const greedy = improveBySwaps(problem, greedyPlaces(problem));
  const total = candidates.reduce((sum, { value }) => sum + Math.max(0, value), 0);
  if (totalValue(problem, greedy) >= total - 1e-9 * Math.max(1, total)) return { places: greedy, method: 'exact' };
  if (candidates.length <= exactLimit) {
    const { places, isProven } = exactPlaces(problem, greedy);
    return { places, method: isProven ? 'exact' : 'heuristic' };
  }
  const isFree = candidates.every(({ requires }) => requires.length === 0);
  if (!isFree || !Number.isFinite(left[0] ?? 0)) return { places: greedy, method: 'heuristic' };
  const { places, isExact } = steppedPlaces(problem);
  if (!isWithin(problem, places)) return { places: greedy, method: 'heuristic' };
  if (isExact) return { places, method: 'exact' };
  const filled = improveBySwaps(problem, greedyPlaces(problem, places));
  return { places: totalValue(problem, filled) >= totalValue(problem, greedy) ? filled : greedy, method: 'heuristic' };
}

function toSelection(items: readonly KnapsackItem[], { candidates, forced }: Problem, found: Found): Selection {
  const chosen = [...forced, ...found.places.flatMap((place) => candidates[place]?.index ?? [])].sort((a, b) => a - b);
  return {
    value: chosen.reduce((sum, index) => sum + (items[index]?.value ?? 0), 0),
    cost: chosen.reduce((sum, index) => sum + (items[index]?.cost ?? 0), 0),
    chosen,
    method: found.method,
  };
}

/** Takes the best value for its cost, with what it requires, as long as there is money; null where what must be does not fit. */
export function greedySelection(items: readonly KnapsackItem[], budget: number): Selection | null {
  const problem = toProblem(items, budget);
  return problem === null ? null : toSelection(items, problem, { places: greedyPlaces(problem), method: 'heuristic' });
}

/**
 * The selection of most value under a budget and, where items have demands, under a limit for each of them; every item
 * with all that it requires (method 8). Exact up to 22 items that are open; above that by dynamic programming over steps
 * of money where nothing requires anything, else greedy with swaps; `method` says whether it is proven. Null where what is
 * mandatory cannot be chosen or does not fit; of equal values the cheaper holds.
 */
export function knapsack(
  items: readonly KnapsackItem[],
  budget: number,
  limits: readonly number[] = [],
): Selection | null {
  const problem = toProblem(items, budget, limits);
  if (problem === null) return null;
  const { places, method } = solve(problem);
  return toSelection(items, problem, { places: withoutIdle(problem, places), method });
}
