import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarizeDraws } from '#shared/analysis/value/summarize-draws.ts';
import { buildCashFlowChart } from '#shared/charts/cash-flow.ts';
import type { Chart } from '#shared/charts/chart.ts';
import { buildDistributionChart } from '#shared/charts/distribution.ts';
import { buildRangeChart } from '#shared/charts/range.ts';
import { keepApart, roundTicks } from '#shared/charts/scale.ts';
import { buildTornadoChart } from '#shared/charts/tornado.ts';

const size = { width: 304, letters: 11 };
const say = (amount: number) => `$${Math.round(amount)}`;
const amount = fc.integer({ min: -1e6, max: 1e6 });
const label = fc.constantFrom('ML', 'Simplest', 'Upkeep of ML, times build');

function expectDrawable({ width, height, marks }: Chart) {
  for (const mark of marks) {
    if (mark.type === 'text') {
      expect(mark.x).toBeGreaterThanOrEqual(0);
      expect(mark.x).toBeLessThanOrEqual(width);
      expect(mark.baseline).toBeLessThanOrEqual(height);
      continue;
    }
    if (mark.type === 'circle' || mark.type === 'sign') throw new Error('no circle in the charts of a value');
    const [left, right] = mark.type === 'line' ? [mark.x1, mark.x2] : [mark.x, mark.x + mark.width];
    const [top, bottom] = mark.type === 'line' ? [mark.y1, mark.y2] : [mark.y, mark.y + mark.height];
    expect(Number.isFinite(left + right + top + bottom)).toBe(true);
    expect(Math.min(left, right)).toBeGreaterThanOrEqual(-1e-6);
    expect(Math.max(left, right)).toBeLessThanOrEqual(width + 1 + 1e-6);
    expect(Math.min(top, bottom)).toBeGreaterThanOrEqual(-1e-6);
    expect(Math.max(top, bottom)).toBeLessThanOrEqual(height + 1e-6);
  }
}

describe('the charts of a value', () => {
  it('stay within their width and height, whatever the amounts', () => {
    const row = fc.tuple(label, fc.array(amount, { minLength: 3, maxLength: 3 })).map(([text, values]) => {
      const [p10 = 0, p50 = 0, p90 = 0] = values.toSorted((a, b) => a - b);
      return { label: text, p10, p50, p90, isWeak: false };
    });
    const bar = fc
      .record({ atLow: amount, atHigh: amount })
      .map((each) => ({ ...each, label: 'Cost to build ML', low: '$1', high: '$2' }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), fc.array(bar, { maxLength: 5 }), amount, (rows, bars, base) => {
        expectDrawable(buildRangeChart(rows, size, say));
        expectDrawable(buildTornadoChart({ base, rows: bars }, size, say));
      }),
    );
  });

  it('draw every column of a histogram on the same floor, those between P10 and P90 strong', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 200 }), (values) => {
        const draws = summarizeDraws(Float64Array.from(values));
        const chart = buildDistributionChart(draws, size, { p10: say, p50: say, p90: say, tick: say });
        expectDrawable(chart);
        const columns = chart.marks.filter((mark) => mark.type === 'rectangle');
        expect(columns).toHaveLength(draws.histogram.counts.filter((count) => count > 0).length);
        const floors = new Set(columns.map((column) => Math.round((column.y + column.height) * 1e6)));
        expect(floors.size).toBe(1);
      }),
    );
  });

  it('draw losses below zero and gains above it', () => {
    const flow = [-100, 60, 60, 60].map((net, year, all) => ({
      year,
      net,
      benefit: Math.max(0, net),
      cost: Math.max(0, -net),
      cumulative: all.slice(0, year + 1).reduce((sum, each) => sum + each, 0),
      discounted: net,
    }));
    const chart = buildCashFlowChart(flow, size, { year: say, amount: say });
    expectDrawable(chart);
    const zero = chart.marks.find((mark) => mark.type === 'line' && mark.role === 'zero');
    const y = zero?.type === 'line' ? zero.y1 : Number.NaN;
    const [loss, gain] = chart.marks.filter((mark) => mark.type === 'rectangle');
    expect(loss).toMatchObject({ role: 'weak', y });
    expect(gain?.y).toBeLessThan(y);
  });

  it('show nothing of nothing', () => {
    expect(buildRangeChart([], size, say).marks).toEqual([]);
    expect(buildTornadoChart({ base: 1, rows: [] }, size, say).marks).toEqual([]);
    expect(buildCashFlowChart([], size, { year: say, amount: say }).marks).toEqual([]);
  });
});

describe('a scale', () => {
  it('has round ticks within its ends', () => {
    expect(roundTicks(-3, 12, 4)).toEqual([0, 5, 10]);
    expect(roundTicks(0.1, 0.9, 4)).toHaveLength(4);
    expect(roundTicks(5, 5, 4)).toEqual([]);
  });

  it('keeps labels apart and inside', () => {
    const labels = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(labels, (places) => {
        const wanted = places.toSorted((a, b) => a - b).map((at) => ({ at, room: 60 }));
        const kept = keepApart(wanted, 4, [0, 304]);
        for (const [index, at] of kept.entries()) {
          expect(at - 30).toBeGreaterThanOrEqual(-1e-9);
          expect(at + 30).toBeLessThanOrEqual(304 + 1e-9);
          if (index > 0) expect(at - (kept[index - 1] ?? 0)).toBeGreaterThanOrEqual(64 - 1e-9);
        }
      }),
    );
  });
});
