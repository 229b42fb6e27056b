import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BudgetYear } from '#shared/analysis/portfolio/budget-plan.ts';
import { buildBudgetStack } from '#shared/charts/budget-stack.ts';
import type { Chart } from '#shared/charts/chart.ts';
import { buildGanttChart } from '#shared/charts/gantt.ts';
import { buildMatrixChart } from '#shared/charts/matrix.ts';

const size = { width: 880, letters: 11 };
const name = fc.constantFrom('Routing', 'Document intake and sorting', 'A', 'W'.repeat(300));
const money = fc.integer({ min: 0, max: 1e9 });

function expectDrawable({ width, height, marks }: Chart, types: readonly string[]) {
  for (const mark of marks) {
    expect(types).toContain(mark.type);
    for (const value of Object.values(mark)) if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    if (mark.type === 'rectangle') {
      expect(mark.x).toBeGreaterThanOrEqual(0);
      expect(mark.x + mark.width).toBeLessThanOrEqual(width + 1);
      expect(mark.y + mark.height).toBeLessThanOrEqual(height + 1e-6);
      expect(mark.height).toBeGreaterThanOrEqual(-1e-6);
    }
    if (mark.type === 'circle') {
      expect(mark.x).toBeLessThanOrEqual(width);
      expect(mark.y).toBeLessThanOrEqual(height);
    }
  }
}

describe('the charts of a plan', () => {
  it('draw a roadmap within its width, one bar for each item', () => {
    const item = fc.record({
      name,
      start: fc.nat({ max: 9 }),
      duration: fc.integer({ min: 1, max: 6 }),
      isByRoom: fc.boolean(),
    });
    const group = fc.record({ name: fc.constantFrom('Foundations', 'Scale'), items: fc.array(item, { maxLength: 6 }) });
    fc.assert(
      fc.property(fc.array(group, { maxLength: 3 }), (groups) => {
        const chart = buildGanttChart(groups, 10, size, { quarter: (at) => `Q${at}`, year: () => null });
        expectDrawable(chart, ['line', 'text', 'rectangle']);
        const bars = chart.marks.filter(({ type }) => type === 'rectangle');
        expect(bars.length).toBe(groups.reduce((sum, { items }) => sum + items.length, 0));
      }),
    );
  });

  it('stack a year as high as its total, and draw nothing of nothing', () => {
    const year = fc.record({ build: money, foundations: money, upkeep: money, platform: money, reviews: money });
    const names = {
      year: ({ index }: BudgetYear) => String(index),
      layer: { upkeep: 'Upkeep', build: 'Building', platform: 'Platform', reviews: 'Reviews' },
      amount: (amount: number) => `$${Math.round(amount)}`,
      overtakes: 'upkeep overtakes building',
    };
    fc.assert(
      fc.property(fc.array(year, { minLength: 1, maxLength: 8 }), (rows) => {
        const years = rows.map((row, index): BudgetYear => {
          const total = Object.values(row).reduce((sum, amount) => sum + amount, 0);
          return { index, calendarYear: null, ...row, total };
        });
        const chart = buildBudgetStack(years, 0, size, names);
        const most = Math.max(...years.map(({ total }) => total));
        if (most === 0) expect(chart.marks).toEqual([]);
        expectDrawable(chart, ['line', 'text', 'rectangle']);
        const columns = new Map<number, number>();
        for (const mark of chart.marks)
          if (mark.type === 'rectangle') columns.set(mark.x, (columns.get(mark.x) ?? 0) + mark.height);
        const highest = Math.max(0, ...columns.values());
        for (const { total } of years) {
          const wanted = most === 0 ? 0 : (total / most) * highest;
          if (total > 0) expect([...columns.values()].some((height) => Math.abs(height - wanted) < 1e-3)).toBe(true);
        }
      }),
    );
  });

  it('place each use case by feasibility and value, its area by its cost, the largest below', () => {
    const share = fc.integer({ min: 0, max: 100 });
    const item = fc.record({
      name: fc.constantFrom('Routing', 'Document intake', 'Fraud'),
      value: share,
      feasibility: share,
      cost: fc.option(money, { nil: null }),
      tier: fc.constantFrom('low', 'high', null),
      isFunded: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 30 }), (items) => {
        const chart = buildMatrixChart(items, size, {
          up: 'Value',
          across: 'Feasibility',
          quadrants: { 'quick-win': 'Quick wins', 'strategic-bet': 'Bets', 'fill-in': 'Fill-ins', park: 'Park' },
          tick: String,
        });
        expectDrawable(chart, ['line', 'text', 'circle', 'sign']);
        const circles = chart.marks.flatMap((mark) => (mark.type === 'circle' ? [mark] : []));
        expect(circles.length).toBe(items.length);
        expect(circles.filter(({ isFilled }) => isFilled).length).toBe(items.filter(({ isFunded }) => isFunded).length);
        const radii = circles.map(({ radius }) => radius);
        expect(radii).toEqual([...radii].sort((a, b) => b - a));
      }),
    );
  });
});
