import { type Candidate, fitsWithin, type Problem } from './knapsack-types.ts';

/** What an item with its missing requirements adds and takes. */
type Bundle = {
  readonly places: readonly number[];
  readonly value: number;
  readonly weights: readonly number[];
  readonly ratio: number;
};

type Limited = readonly { readonly limit: number; readonly at: number }[];

function toRatio(value: number, weights: readonly number[], limited: Limited): number {
  const [only] = limited;
  // With one limit its own unit serves, so that ties stay ties.
  let size = limited.length === 1 && only !== undefined ? (weights[only.at] ?? 0) : 0;
  if (limited.length > 1) for (const { limit, at } of limited) size += (weights[at] ?? 0) / limit;
  return size > 0 ? value / size : Number.POSITIVE_INFINITY;
}

function toBundle(
  { value: own, weights: alone, closure }: Candidate,
  { candidates, left }: Problem,
  limited: Limited,
  isChosen: readonly boolean[],
): Bundle {
  if (closure.length === 1) return { places: closure, value: own, weights: alone, ratio: toRatio(own, alone, limited) };
  const places = closure.filter((place) => isChosen[place] !== true);
  const value = places.reduce((sum, place) => sum + (candidates[place]?.value ?? 0), 0);
  const weights = left.map((_limit, at) =>
    places.reduce((sum, place) => sum + (candidates[place]?.weights[at] ?? 0), 0),
  );
  return { places, value, weights, ratio: toRatio(value, weights, limited) };
}

/**
 * Takes the best value for what it takes, with all that it requires, as long as it fits: the places of the candidates
 * that are chosen, starting from those that already are.
 */
export function greedyPlaces(problem: Problem, start: readonly number[] = []): readonly number[] {
  const { candidates, left: limits } = problem;
  const isChosen = candidates.map(() => false);
  const left = [...limits];
  const take = (places: readonly number[], weights: readonly number[]) => {
    for (const place of places) isChosen[place] = true;
    for (const at of left.keys()) left[at] = (left[at] ?? 0) - (weights[at] ?? 0);
  };
  for (const place of start) take([place], candidates[place]?.weights ?? []);
  const limited = limits.flatMap((limit, at) => (Number.isFinite(limit) && limit > 0 ? [{ limit, at }] : []));
  const bundles = candidates.map((candidate) => toBundle(candidate, problem, limited, isChosen));
  for (;;) {
    let best: Bundle | null = null;
    for (const [place, bundle] of bundles.entries()) {
      if (isChosen[place] === true || !(bundle.value > 0)) continue;
      if (best !== null && bundle.ratio <= best.ratio) continue;
      if (bundle.weights.every((weight, at) => fitsWithin(weight, left[at] ?? 0))) best = bundle;
    }
    if (best === null) break;
    take(best.places, best.weights);
    const taken = new Set(best.places);
    for (const [place, candidate] of candidates.entries()) {
      const isTouched = candidate.closure.length > 1 && candidate.closure.some((each) => taken.has(each));
      if (isChosen[place] !== true && isTouched) bundles[place] = toBundle(candidate, problem, limited, isChosen);
    }
  }
  return isChosen.flatMap((is, place) => (is ? [place] : []));
}
