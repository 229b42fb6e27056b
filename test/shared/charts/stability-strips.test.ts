import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildStabilityStrips } from '#shared/charts/stability-strips.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const strip = fc.tuple(share, share, share).map((shares) => {
  const [low = 0, weight = 0, high = 0] = shares.toSorted((a, b) => a - b);
  return { label: 'Prediction value', low, weight, high, text: '12 % – 61 %' };
});
const percent = (value: number) => `${Math.round(value * 100)} %`;

describe('buildStabilityStrips', () => {
  it('keeps every bar and mark inside, and the weight in use within its bar', () => {
    fc.assert(
      fc.property(
        fc.array(strip, { minLength: 1, maxLength: 7 }),
        fc.integer({ min: 200, max: 1200 }),
        (rows, width) => {
          const chart = buildStabilityStrips(rows, { width, letters: 11 }, percent);
          const bars = chart.marks.flatMap((mark) => (mark.type === 'rectangle' ? [mark] : []));
          const marks = chart.marks.flatMap((mark) => (mark.type === 'line' && mark.role === 'likely' ? [mark] : []));
          expect(bars).toHaveLength(rows.length);
          for (const [index, bar] of bars.entries()) {
            expect(bar.x).toBeGreaterThanOrEqual(0);
            expect(bar.x + bar.width).toBeLessThanOrEqual(width);
            expect(bar.y + bar.height).toBeLessThanOrEqual(chart.height);
            const at = marks[index]?.x1 ?? Number.NaN;
            expect(at).toBeGreaterThanOrEqual(bar.x - 1e-6);
            expect(at).toBeLessThanOrEqual(bar.x + bar.width + 1e-6);
          }
        },
      ),
    );
  });

  it('draws nothing where there is nothing', () => {
    expect(buildStabilityStrips([], { width: 300, letters: 11 }, percent).marks).toEqual([]);
  });
});
