import type { KnapsackItem } from './knapsack-types.ts';

/**
 * Everything that each item requires, directly or not, itself included, as indices in order; null where something of it is
 * excluded or requires itself.
 */
export function closuresOf(items: readonly KnapsackItem[]): readonly (readonly number[] | null)[] {
  const known = new Map<number, readonly number[] | null>();
  const open = new Set<number>();
  const visit = (index: number): readonly number[] | null => {
    const before = known.get(index);
    if (before !== undefined) return before;
    const item = items[index];
    if (item === undefined || item.isExcluded === true || open.has(index)) return null;
    open.add(index);
    const found = new Set([index]);
    let isWhole = true;
    for (const needed of item.requires) {
      const closure = visit(needed);
      if (closure === null) isWhole = false;
      else for (const each of closure) found.add(each);
    }
    open.delete(index);
    const closure = isWhole ? [...found].sort((a, b) => a - b) : null;
    known.set(index, closure);
    return closure;
  };
  return items.map((_item, index) => visit(index));
}
