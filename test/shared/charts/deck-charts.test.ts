import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgreementRow, buildAgreementChart } from '#shared/charts/agreement.ts';
import type { Chart } from '#shared/charts/chart.ts';
import { keepClear, toTextBox } from '#shared/charts/keep-clear.ts';
import { buildRankingBars } from '#shared/charts/ranking-bars.ts';
import { buildReviewCalendar } from '#shared/charts/review-calendar.ts';
import { shortenText } from '#shared/charts/shorten-text.ts';
import { buildStaffingChart } from '#shared/charts/staffing.ts';

const size = { width: 560, letters: 9 };
const textRoom = (text: string) => text.length * 5;
const name = fc.constantFrom('Routing', 'Document intake and sorting', 'A', 'W'.repeat(300), '');
const names = { quarter: (at: number) => `Q${at}`, year: (at: number) => (at % 4 === 0 ? '2027' : null) };

function expectInside({ width, height, marks }: Chart) {
  for (const mark of marks) {
    for (const value of Object.values(mark)) if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    if (mark.type !== 'rectangle') continue;
    expect(mark.x).toBeGreaterThanOrEqual(-1e-6);
    expect(mark.x + mark.width).toBeLessThanOrEqual(width + 1 + 1e-6);
    expect(mark.y).toBeGreaterThanOrEqual(-1e-6);
    expect(mark.y + mark.height).toBeLessThanOrEqual(height + 1e-6);
  }
}

describe('the charts of the deck', () => {
  it('draw demand as high as the people at work, strong where nobody is left over', () => {
    const quarter = fc.record({
      used: fc.integer({ min: 0, max: 9 }),
      available: fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }),
    });
    fc.assert(
      fc.property(
        fc.array(fc.record({ name, quarters: fc.array(quarter, { maxLength: 12 }) }), { maxLength: 4 }),
        (rows) => {
          const chart = buildStaffingChart(rows, size, { ...names, usedOf: (used, of) => `${used}/${of}` });
          expectInside(chart);
          const cells = rows.flatMap(({ quarters }) => quarters);
          const of = (role: string) =>
            chart.marks.filter((mark) => mark.type === 'rectangle' && mark.role === role).length;
          expect(of('hollow')).toBe(cells.filter(({ available }) => (available ?? 0) > 0).length);
          expect(of('strong')).toBe(
            cells.filter(({ used, available }) => available !== null && used > 0 && used >= available).length,
          );
          expect(of('strong') + of('middle')).toBe(cells.filter(({ used }) => used > 0).length);
        },
      ),
    );
  });

  it('put a dot for each review and a bar for each audit within the quarters that are shown', () => {
    const days = fc.array(fc.double({ min: -2, max: 14, noNaN: true }), { maxLength: 12 });
    const row = fc.record({
      name,
      tier: fc.constantFrom('low', 'medium', 'high', 'critical'),
      reviews: days,
      audits: days,
    });
    const bound = fc.record({ at: fc.double({ min: -2, max: 14, noNaN: true }), text: name });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), fc.array(bound, { maxLength: 3 }), (rows, bounds) => {
        const chart = buildReviewCalendar(rows, bounds, 9, size, names);
        expectInside(chart);
        const shown = (of: 'reviews' | 'audits') =>
          rows.flatMap((each) => each[of].filter((at) => at >= 0 && at <= 9)).length;
        expect(chart.marks.filter(({ type }) => type === 'circle').length).toBe(shown('reviews'));
        expect(chart.marks.filter(({ type }) => type === 'rectangle').length).toBe(shown('audits'));
        expect(chart.marks.filter(({ type }) => type === 'sign').length).toBe(rows.length);
      }),
    );
  });

  it('draw agreement from its low to its high end with the alpha between them', () => {
    const alpha = fc.double({ min: -1, max: 1, noNaN: true });
    const row = fc.tuple(name, alpha, alpha, alpha, fc.boolean()).map(([text, ...rest]): AgreementRow => {
      const [low = 0, middle = 0, high = 0] = rest
        .filter((value) => typeof value === 'number')
        .toSorted((a, b) => a - b);
      return { name: text, alpha: middle, range: { low, high }, text: middle.toFixed(2), isTotal: rest[3] === true };
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const chart = buildAgreementChart(rows, [{ at: 0.8, text: '0.8' }], size);
        expectInside(chart);
        const bars = chart.marks.flatMap((mark) => (mark.type === 'rectangle' ? [mark] : []));
        const ticks = chart.marks.flatMap((mark) => (mark.type === 'line' && mark.role === 'likely' ? [mark] : []));
        expect(bars.length).toBe(rows.length);
        ticks.forEach(({ x1 }, at) => {
          expect(x1).toBeGreaterThanOrEqual((bars[at]?.x ?? 0) - 1);
          expect(x1).toBeLessThanOrEqual((bars[at]?.x ?? 0) + (bars[at]?.width ?? 0) + 1);
        });
      }),
    );
  });

  it('draw a score where it is on the scale, hollow while something is open', () => {
    const { marks } = buildRankingBars(
      [
        { score: 40, interval: null },
        { score: 50, interval: [20, 80] },
        { score: null, interval: null },
      ],
      [65],
      { width: 200, height: 60, tick: 8 },
    );
    expect(marks).toContainEqual({ type: 'rectangle', role: 'weak', x: 0, y: 8, width: 80, height: 4 });
    expect(marks).toContainEqual({ type: 'rectangle', role: 'hollow', x: 40, y: 28, width: 120, height: 4 });
    expect(marks.filter((mark) => mark.type === 'rectangle' && mark.role === 'likely')).toHaveLength(2);
    expect(marks).toContainEqual({ type: 'line', role: 'threshold', x1: 130, x2: 130, y1: 0, y2: 60 });
  });

  it('leave no text on another or outside when they are kept clear, and figures before ticks', () => {
    const text = fc.record({
      type: fc.constant('text' as const),
      role: fc.constantFrom('figure' as const, 'label' as const, 'tick' as const),
      x: fc.integer({ min: -20, max: 120 }),
      baseline: fc.integer({ min: 0, max: 60 }),
      anchor: fc.constantFrom('start' as const, 'middle' as const, 'end' as const),
      text: fc.string({ minLength: 1, maxLength: 8 }),
    });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 14 }), (marks) => {
        const kept = keepClear({ width: 100, height: 60, marks }, 9, textRoom).marks;
        const boxes = kept.flatMap((mark) => (mark.type === 'text' ? [{ mark, ...toTextBox(mark, 9, textRoom) }] : []));
        const touches = (a: (typeof boxes)[number], b: (typeof boxes)[number]) =>
          a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        for (const [at, one] of boxes.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(-0.5);
          expect(one.right).toBeLessThanOrEqual(100.5);
          for (const two of boxes.slice(at + 1)) expect(touches(one, two)).toBe(false);
        }
        const figures = marks.filter((mark) => mark.role === 'figure');
        const own = keepClear({ width: 100, height: 60, marks: figures }, 9, textRoom).marks.length;
        expect(boxes.filter(({ mark }) => mark.role === 'figure').length).toBe(own);
      }),
    );
  });

  it('shorten a text to its room in one line, and leave what fits', () => {
    expect(shortenText('Claims\n routing', 100, textRoom)).toBe('Claims routing');
    expect(shortenText('Claims routing', 40, textRoom)).toBe('Claims…');
    expect(shortenText('W'.repeat(20_000), 60, textRoom)).toBe(`${'W'.repeat(11)}…`);
    expect(shortenText('Claims', 1, textRoom)).toBe('…');
  });
});
