import { closuresOf } from './closures-of.ts';
import type { Candidate, KnapsackItem, Problem } from './knapsack-types.ts';
import { fitsWithin } from './knapsack-types.ts';

function toWeights({ cost, demands = [] }: KnapsackItem, count: number): readonly number[] {
  return Array.from({ length: count }, (_none, at) => (at === 0 ? cost : (demands[at - 1] ?? 0)));
}

/**
 * What is left to choose under a budget and further limits once everything mandatory is in, with all that it requires.
 * An item that is excluded, in a circle of requirements, or requires such a one is no candidate. Null where something
 * mandatory is none, or where all that is mandatory does not fit.
 */
export function toProblem(
  items: readonly KnapsackItem[],
  budget: number,
  limits: readonly number[] = [],
): Problem | null {
  const closures = closuresOf(items);
  const forced = new Set<number>();
  for (const [index, item] of items.entries()) {
    if (item.isMandatory !== true) continue;
    const closure = closures[index];
    if (closure === null || closure === undefined) return null;
    for (const each of closure) forced.add(each);
  }
  const all = [budget, ...limits];
  const weights = items.map((item) => toWeights(item, all.length));
  const inOrder = [...forced].sort((a, b) => a - b);
  const used = all.map((_limit, at) => inOrder.reduce((sum, index) => sum + (weights[index]?.[at] ?? 0), 0));
  if (!all.every((limit, at) => fitsWithin(used[at] ?? 0, limit))) return null;
  const kept = items.flatMap((_item, index) => (closures[index] && !forced.has(index) ? [index] : []));
  const placeOf = new Map(kept.map((index, place) => [index, place]));
  const toPlaces = (indices: readonly number[]) => indices.flatMap((index) => placeOf.get(index) ?? []);
  const candidates = kept.map(
    (index): Candidate => ({
      index,
      value: items[index]?.value ?? 0,
      weights: weights[index] ?? [],
      requires: toPlaces(items[index]?.requires ?? []),
      closure: toPlaces(closures[index] ?? []),
    }),
  );
  return { candidates, left: all.map((limit, at) => Math.max(0, limit - (used[at] ?? 0))), forced: inOrder };
}
