import { type Candidate, fitsWithin, type Problem } from './knapsack-types.ts';

/** More steps than any sum that a room sets up takes; beyond them nothing is proven. */
const mostSteps = 300_000;

type Ranked = { readonly depth: number; readonly value: number; readonly weight: number };
type Found = { readonly places: readonly number[]; readonly isProven: boolean };

/** Requirements before what needs them, and of those that can come next what leads to most value for its cost. */
function toOrder(candidates: readonly Candidate[]): readonly number[] {
  const worth = candidates.map(({ value, weights }) => value / Math.max(1e-9, weights[0] ?? 0));
  const lead = [...worth];
  for (const [place, { closure }] of candidates.entries()) {
    for (const each of closure) lead[each] = Math.max(lead[each] ?? 0, worth[place] ?? 0);
  }
  const order: number[] = [];
  const placed = new Set<number>();
  const open = new Set(candidates.keys());
  while (open.size > 0) {
    let next: number | null = null;
    for (const place of open) {
      const isFree = candidates[place]?.requires.every((needed) => placed.has(needed)) === true;
      if (isFree && (next === null || (lead[place] ?? 0) > (lead[next] ?? 0))) next = place;
    }
    if (next === null) break;
    order.push(next);
    placed.add(next);
    open.delete(next);
  }
  return order;
}

/** By each limit, the candidates by value for what they take of it: what a bound is filled up with. */
function rankByLimit({ candidates, left }: Problem, order: readonly number[]): readonly (readonly Ranked[])[] {
  return left.map((limit, at) => {
    if (!Number.isFinite(limit)) return [];
    const ranked = order.flatMap((place, depth): readonly Ranked[] => {
      const { value, weights } = candidates[place] ?? { value: 0, weights: [] };
      return value > 0 ? [{ depth, value, weight: weights[at] ?? 0 }] : [];
    });
    return ranked.sort((a, b) => b.value * a.weight - a.value * b.weight || a.depth - b.depth);
  });
}

/** The most that what is not decided yet can add, if parts of items could be chosen and this were the only limit. */
function fillUp(ranked: readonly Ranked[], depth: number, left: number): number {
  let [room, value] = [left, 0];
  for (const item of ranked) {
    if (item.depth < depth) continue;
    if (item.weight > room) return value + (item.weight > 0 ? (item.value * Math.max(0, room)) / item.weight : 0);
    room -= item.weight;
    value += item.value;
  }
  return value;
}

/**
 * The places of the candidates of most value within all limits, and of those the cheapest, by branch and bound from
 * `start`, a selection that fits. Not proven where that took too many steps.
 */
export function exactPlaces(problem: Problem, start: readonly number[]): Found {
  const { candidates, left: limits } = problem;
  const order = toOrder(candidates);
  const ranked = rankByLimit(problem, order);
  const from = new Float64Array(order.length + 1);
  for (let depth = order.length - 1; depth >= 0; depth -= 1) {
    from[depth] = (from[depth + 1] ?? 0) + Math.max(0, candidates[order[depth] ?? 0]?.value ?? 0);
  }
  const sum = (part: (candidate: Candidate) => number) =>
    start.reduce((total, place) => total + (candidates[place] ? part(candidates[place]) : 0), 0);
  let best = { value: sum(({ value }) => value), cost: sum(({ weights }) => weights[0] ?? 0), places: start };
  const isChosen = candidates.map(() => false);
  const used = limits.map(() => 0);
  let steps = 0;

  /** True where something better than the best may still come of it. */
  const isOpen = (depth: number, value: number): boolean => {
    const isDearer = (used[0] ?? 0) >= best.cost - 1e-9 * Math.max(1, best.cost);
    const slack = 1e-9 * Math.max(1, Math.abs(best.value));
    const isEnough = (bound: number) => bound > best.value + slack || (bound >= best.value - slack && !isDearer);
    if (!isEnough(value + (from[depth] ?? 0))) return false;
    return limits.every((limit, at) => {
      const byLimit = ranked[at] ?? [];
      return !Number.isFinite(limit) || isEnough(value + fillUp(byLimit, depth, limit - (used[at] ?? 0)));
    });
  };
  const visit = (depth: number, value: number): void => {
    steps += 1;
    if (steps > mostSteps || !isOpen(depth, value)) return;
    const place = order[depth];
    const candidate = place === undefined ? undefined : candidates[place];
    if (place === undefined || candidate === undefined) {
      best = { value, cost: used[0] ?? 0, places: isChosen.flatMap((is, at) => (is ? [at] : [])) };
      return;
    }
    const { weights, requires } = candidate;
    const fits = limits.every((limit, at) => fitsWithin((used[at] ?? 0) + (weights[at] ?? 0), limit));
    if (fits && requires.every((needed) => isChosen[needed])) {
      const before = [...used];
      isChosen[place] = true;
      for (const at of used.keys()) used[at] = (used[at] ?? 0) + (weights[at] ?? 0);
      visit(depth + 1, value + candidate.value);
      isChosen[place] = false;
      for (const at of used.keys()) used[at] = before[at] ?? 0;
    }
    visit(depth + 1, value);
  };
  visit(0, 0);
  return { places: best.places, isProven: steps <= mostSteps };
}
