import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetByYear } from '#shared/analysis/portfolio/budget-by-year.ts';
import { greedySelection, knapsack } from '#shared/analysis/portfolio/knapsack.ts';
import type { KnapsackItem } from '#shared/analysis/portfolio/knapsack-types.ts';
import { schedule } from '#shared/analysis/portfolio/schedule.ts';
import { staffing } from '#shared/analysis/portfolio/staffing.ts';

const item = fc.record({
  cost: fc.integer({ min: 0, max: 20 }),
  value: fc.integer({ min: 0, max: 20 }),
  demands: fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 })),
  isExcluded: fc.nat({ max: 6 }).map((n) => n === 0),
  isMandatory: fc.nat({ max: 9 }).map((n) => n === 0),
});

/** Items that may require each other, in circles too. */
const items = fc
  .array(fc.tuple(item, fc.array(fc.nat({ max: 11 }), { maxLength: 2 })), { minLength: 1, maxLength: 12 })
  .map((pairs) =>
    pairs.map(
      ([of, wanted], index): KnapsackItem => ({
        ...of,
        isMandatory: of.isMandatory && !of.isExcluded,
        requires: wanted.filter((needed) => needed < pairs.length && (needed < index || needed % 5 === 0)),
      }),
    ),
  );

function isAllowed(all: readonly KnapsackItem[], chosen: readonly number[]): boolean {
  return all.every((each, index) =>
    chosen.includes(index)
      ? each.isExcluded !== true && each.requires.every((needed) => chosen.includes(needed))
      : each.isMandatory !== true,
  );
}

/** True where an item comes to require itself. */
function isCircular(all: readonly KnapsackItem[], start: number): boolean {
  const seen = new Set<number>();
  const open = [...(all[start]?.requires ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === start) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(all[next]?.requires ?? []));
  }
  return false;
}

const totalOf = (all: readonly KnapsackItem[], chosen: readonly number[], of: (each: KnapsackItem) => number) =>
  chosen.reduce((sum, index) => sum + (all[index] ? of(all[index]) : 0), 0);

function bruteForce(all: readonly KnapsackItem[], budget: number, limits: readonly number[]): number | null {
  let best: number | null = null;
  for (let mask = 0; mask < 2 ** all.length; mask += 1) {
    const chosen = all.flatMap((_, index) => ((mask >> index) & 1 ? [index] : []));
    if (totalOf(all, chosen, ({ cost }) => cost) > budget) continue;
    if (limits.some((limit, at) => totalOf(all, chosen, ({ demands }) => demands?.[at] ?? 0) > limit)) continue;
    if (!isAllowed(all, chosen) || chosen.some((index) => isCircular(all, index))) continue;
    best = Math.max(
      best ?? 0,
      totalOf(all, chosen, ({ value }) => value),
    );
  }
  return best;
}

describe('knapsack', () => {
  it('finds what trying every selection finds, with requirements, what is mandatory, and people; greedy never more', () => {
    fc.assert(
      fc.property(
        items,
        fc.integer({ min: 0, max: 90 }),
        fc.tuple(fc.integer({ min: 0, max: 25 }), fc.constantFrom(10, Number.POSITIVE_INFINITY)),
        (all, budget, limits) => {
          const found = knapsack(all, budget, limits);
          expect(found?.value ?? null).toBe(bruteForce(all, budget, limits));
          expect(greedySelection(all, budget)?.value ?? 0).toBeLessThanOrEqual(bruteForce(all, budget, []) ?? 0);
          if (found === null) return;
          expect(found.method).toBe('exact');
          expect(found.cost).toBeLessThanOrEqual(budget);
          expect(isAllowed(all, found.chosen)).toBe(true);
        },
      ),
      { numRuns: 120 },
    );
  });

  it('of equal values takes the cheaper, and nothing that is of no use', () => {
    const all: KnapsackItem[] = [
      { cost: 9, value: 5, requires: [] },
      { cost: 4, value: 5, requires: [] },
      { cost: 0, value: 0, requires: [] },
    ];
    expect(knapsack(all, 10)).toEqual({ value: 5, cost: 4, chosen: [1], method: 'exact' });
  });

  it('keeps what is mandatory, and has no answer where that does not fit', () => {
    const all: KnapsackItem[] = [
      { cost: 5, value: 1, requires: [], isMandatory: true },
      { cost: 5, value: 9, requires: [] },
    ];
    expect(knapsack(all, 5)?.chosen).toEqual([0]);
    expect(knapsack(all, 4)).toBeNull();
  });

  it('labels what it did not prove, and stays within every limit for many items', () => {
    const of = (index: number): KnapsackItem => ({
      cost: 12_345 * (1 + (index % 7)),
      value: 1 + (index % 11),
      demands: [(index % 4) / 2],
      requires: index > 50 ? [0] : [],
    });
    const many = Array.from({ length: 60 }, (_, index) => of(index));
    const result = knapsack(many, 1_000_000, [12]);
    expect(result?.method).toBe('heuristic');
    expect(result?.cost).toBeLessThanOrEqual(1_000_000);
    expect(totalOf(many, result?.chosen ?? [], ({ demands }) => demands?.[0] ?? 0)).toBeLessThanOrEqual(12);
    expect(knapsack(many.slice(0, 20), 300_000)?.method).toBe('exact');
  });

  it('proves many items that require nothing and cost whole steps of money', () => {
    const steps = Array.from(
      { length: 40 },
      (_, index): KnapsackItem => ({ cost: 10_000 * (1 + (index % 9)), value: 3 + ((index * 7) % 13), requires: [] }),
    );
    const best = new Array<number>(51).fill(0);
    for (const { cost, value } of steps)
      for (let room = 50; room >= cost / 10_000; room -= 1)
        best[room] = Math.max(best[room] ?? 0, (best[room - cost / 10_000] ?? 0) + value);
    expect(knapsack(steps, 500_000)).toMatchObject({ method: 'exact', value: best[50] });
  });
});

describe('schedule', () => {
  const of = (id: string, priority: number, requires: readonly string[] = [], effort = 1) => ({
    id,
    priority,
    duration: 1,
    effort: { mlEngineer: effort },
    requires,
  });

  it('names the circle where items require each other', () => {
    const result = schedule([of('a', 1, ['b']), of('b', 1, ['c']), of('c', 1, ['b'])], [{ mlEngineer: 1 }], 4);
    expect(result).toEqual({ type: 'cycle', ids: ['b', 'c'] });
  });

  it('leaves out what does not fit, and what needs it', () => {
    const result = schedule([of('big', 9, [], 5), of('after', 8, ['big']), of('small', 1)], [{ mlEngineer: 1 }], 4);
    expect(result).toEqual({ type: 'scheduled', starts: { big: null, after: null, small: 0 } });
  });

  it('never uses more people than there are, and never starts before what is required', () => {
    const list = fc.array(
      fc.tuple(fc.nat({ max: 9 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 6 }), fc.nat({ max: 8 })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(list, (given) => {
        const all = given.map(([priority, duration, effort, needed], index) => ({
          id: `i${index}`,
          priority,
          duration,
          effort: { mlEngineer: effort },
          requires: needed < index ? [`i${needed}`] : [],
        }));
        const result = schedule(all, [{ mlEngineer: 2 }, { mlEngineer: 3 }], 8);
        if (result.type === 'cycle') throw new Error('no cycle can arise');
        const used = new Array<number>(8).fill(0);
        for (const { id, duration, effort, requires } of all) {
          const start = result.starts[id] ?? null;
          if (start === null) continue;
          for (let quarter = start; quarter < start + duration; quarter += 1) {
            used[quarter] = (used[quarter] ?? 0) + effort.mlEngineer / duration;
          }
          for (const needed of requires) {
            const before = all.find((other) => other.id === needed);
            expect(start).toBeGreaterThanOrEqual((result.starts[needed] ?? 99) + (before?.duration ?? 0));
          }
        }
        for (const [quarter, people] of used.entries())
          expect(people).toBeLessThanOrEqual((quarter === 0 ? 2 : 3) + 1e-6);
      }),
    );
  });
});

describe('staffing and budget', () => {
  it('has no ratio without data scientists', () => {
    expect(staffing(0, 3)).toEqual({ engineersPerScientist: null, band: null, hiresForParity: 0, hiresForTwoToOne: 0 });
    expect(staffing(2, 4).band).toBe('target');
    expect(staffing(3, 2).band).toBe('below-target');
  });

  it('names the year in which upkeep overtakes building', () => {
    const items = [
      { year: 0, build: 200, upkeepPerYear: 90 },
      { year: 1, build: 100, upkeepPerYear: 50 },
    ];
    expect(budgetByYear(items, 4)).toMatchObject({ spend: [200, 190, 140, 140], upkeepOvertakesIn: 2 });
  });
});
