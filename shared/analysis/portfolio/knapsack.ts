export type KnapsackItem = {
  readonly cost: number;
  readonly value: number;
  /** Indices of items without which it cannot be chosen. */
  readonly requires: readonly number[];
  readonly isMandatory?: boolean;
  readonly isExcluded?: boolean;
};

export type Selection = {
  readonly value: number;
  readonly cost: number;
  /** Indices in order. */
  readonly chosen: readonly number[];
  readonly method: 'exact' | 'heuristic';
};

/** Up to this many items every selection is considered. */
export const exactLimit = 22;

function isBetter(value: number, cost: number, than: Selection | null): boolean {
  if (than === null || value > than.value + 1e-9) return true;
  return value > than.value - 1e-9 && cost < than.cost - 1e-9;
}

/** True where nothing is chosen without what it requires, nothing excluded, and everything mandatory. */
function isAllowed(items: readonly KnapsackItem[], isChosen: readonly boolean[]): boolean {
  return items.every((item, index) => {
    if (!isChosen[index]) return item.isMandatory !== true;
    return item.isExcluded !== true && item.requires.every((needed) => isChosen[needed] === true);
  });
}

function totals(items: readonly KnapsackItem[], chosen: readonly number[]) {
  return {
    value: chosen.reduce((sum, index) => sum + (items[index]?.value ?? 0), 0),
    cost: chosen.reduce((sum, index) => sum + (items[index]?.cost ?? 0), 0),
  };
}

function exactly(items: readonly KnapsackItem[], budget: number): Selection | null {
  const valueFrom = [...items, null].map((_, from) =>
    items.slice(from).reduce((sum, item) => sum + Math.max(0, item.value), 0),
  );
  const isChosen = items.map(() => false);
  let best: Selection | null = null;
  const visit = (index: number, value: number, cost: number): void => {
    if (cost > budget + 1e-9) return;
    if (best !== null && value + (valueFrom[index] ?? 0) < best.value - 1e-9) return;
    const item = items[index];
    if (item === undefined) {
      if (!isBetter(value, cost, best) || !isAllowed(items, isChosen)) return;
      best = { value, cost, chosen: isChosen.flatMap((is, at) => (is ? [at] : [])), method: 'exact' };
      return;
    }
    if (item.isExcluded !== true) {
      isChosen[index] = true;
      visit(index + 1, value + item.value, cost + item.cost);
      isChosen[index] = false;
    }
    if (item.isMandatory !== true) visit(index + 1, value, cost);
  };
  visit(0, 0, 0);
  return best;
}

/** The item with everything that it requires and that is not chosen yet; null where something of it is excluded or requires itself. */
function closure(items: readonly KnapsackItem[], start: number, chosen: ReadonlySet<number>): readonly number[] | null {
  const found = new Set<number>();
  const open = [start];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (chosen.has(next) || found.has(next)) continue;
    const item = items[next];
    if (item === undefined || item.isExcluded === true) return null;
    found.add(next);
    open.push(...item.requires);
  }
  return [...found];
}

/** Takes the best value for its cost, with what it requires, as long as there is money. */
export function greedySelection(items: readonly KnapsackItem[], budget: number): Selection {
  const chosen = new Set<number>();
  let left = budget;
  const take = (indices: readonly number[]) => {
    for (const index of indices) chosen.add(index);
    left -= totals(items, indices).cost;
  };
  for (const [index, item] of items.entries()) {
    if (item.isMandatory === true) take(closure(items, index, chosen) ?? []);
  }
  for (;;) {
    let best: { indices: readonly number[]; ratio: number } | null = null;
    for (const index of items.keys()) {
      const indices = chosen.has(index) ? null : closure(items, index, chosen);
      if (indices === null) continue;
      const { value, cost } = totals(items, indices);
      const ratio = cost > 0 ? value / cost : Number.POSITIVE_INFINITY;
      if (value > 0 && cost <= left + 1e-9 && (best === null || ratio > best.ratio)) best = { indices, ratio };
    }
    if (best === null) break;
    take(best.indices);
  }
  const sorted = [...chosen].sort((a, b) => a - b);
  return { ...totals(items, sorted), chosen: sorted, method: 'heuristic' };
}

/** Exchanges one chosen item for one that is not while that raises the value. */
function improveBySwaps(items: readonly KnapsackItem[], budget: number, start: Selection): Selection {
  let best = start;
  for (let round = 0; round < items.length; round += 1) {
    const before: Selection = best;
    for (const out of before.chosen) {
      for (const into of items.keys()) {
        if (before.chosen.includes(into)) continue;
        const chosen = [...before.chosen.filter((index) => index !== out), into].sort((a, b) => a - b);
        const { value, cost } = totals(items, chosen);
        const flags = items.map((_, index) => chosen.includes(index));
        if (cost <= budget + 1e-9 && value > best.value + 1e-9 && isAllowed(items, flags)) {
          best = { value, cost, chosen, method: 'heuristic' };
        }
      }
    }
    if (best === before) break;
  }
  return best;
}

/**
 * The selection of most value under a budget, each item with all that it requires (method 8): exact up to 22 items, above
 * that greedy with swaps and labeled as such. Null where the mandatory items do not fit; of equal values the cheaper holds.
 */
export function knapsack(items: readonly KnapsackItem[], budget: number): Selection | null {
  if (items.length <= exactLimit) return exactly(items, budget);
  const greedy = greedySelection(items, budget);
  return greedy.cost > budget + 1e-9 ? null : improveBySwaps(items, budget, greedy);
}
