import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetByYear } from '#shared/analysis/portfolio/budget-by-year.ts';
import { greedySelection, type KnapsackItem, knapsack } from '#shared/analysis/portfolio/knapsack.ts';
import { schedule } from '#shared/analysis/portfolio/schedule.ts';
import { staffing } from '#shared/analysis/portfolio/staffing.ts';

const item = fc.record({
  cost: fc.integer({ min: 0, max: 20 }),
  value: fc.integer({ min: 0, max: 20 }),
  isExcluded: fc.nat({ max: 5 }).map((n) => n === 0),
});

/** Items that may require earlier ones. */
const items = fc
  .array(fc.tuple(item, fc.array(fc.nat({ max: 6 }), { maxLength: 2 })), { minLength: 1, maxLength: 7 })
  .map((pairs) =>
    pairs.map(([of, wanted], index): KnapsackItem => ({ ...of, requires: wanted.filter((needed) => needed < index) })),
  );

function bruteForce(all: readonly KnapsackItem[], budget: number): number {
  let best = 0;
  for (let mask = 0; mask < 2 ** all.length; mask += 1) {
    const chosen = all.flatMap((_, index) => ((mask >> index) & 1 ? [index] : []));
    const isAllowed = chosen.every(
      (index) => !all[index]?.isExcluded && all[index]?.requires.every((needed) => chosen.includes(needed)),
    );
    const cost = chosen.reduce((sum, index) => sum + (all[index]?.cost ?? 0), 0);
    const value = chosen.reduce((sum, index) => sum + (all[index]?.value ?? 0), 0);
    if (isAllowed && cost <= budget) best = Math.max(best, value);
  }
  return best;
}

describe('knapsack', () => {
  it('finds what trying every selection finds, and greedy never more', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 0, max: 60 }), (all, budget) => {
        const best = bruteForce(all, budget);
        expect(knapsack(all, budget)?.value).toBe(best);
        expect(greedySelection(all, budget).value).toBeLessThanOrEqual(best);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps what is mandatory, and has no answer where that does not fit', () => {
    const all: KnapsackItem[] = [
      { cost: 5, value: 1, requires: [], isMandatory: true },
      { cost: 5, value: 9, requires: [] },
    ];
    expect(knapsack(all, 5)?.chosen).toEqual([0]);
    expect(knapsack(all, 4)).toBeNull();
  });

  it('labels what it did not prove', () => {
    const many = Array.from(
      { length: 60 },
      (_, index): KnapsackItem => ({ cost: 1 + (index % 7), value: 1 + (index % 11), requires: index > 50 ? [0] : [] }),
    );
    const result = knapsack(many, 80);
    expect(result?.method).toBe('heuristic');
    expect(result?.cost).toBeLessThanOrEqual(80);
    expect(knapsack(many.slice(0, 20), 30)?.method).toBe('exact');
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
