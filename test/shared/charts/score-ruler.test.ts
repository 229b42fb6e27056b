import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildScoreRuler, toScoreAt, toScoreX } from '#shared/charts/score-ruler.ts';
import { buildSuitabilityRuler, toSuitabilityX } from '#shared/charts/suitability-ruler.ts';

const vote = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const);

describe('the score ruler', () => {
  it('draws one dot per vote, all inside the drawing and none on another', () => {
    fc.assert(
      fc.property(fc.array(vote, { maxLength: 40 }), fc.integer({ min: 200, max: 600 }), (votes, width) => {
        const ruler = buildScoreRuler({ votes, median: null, settled: null }, width);
        expect(ruler.dots).toHaveLength(votes.length);
        expect(new Set(ruler.dots.map((dot) => `${dot.x},${dot.y}`)).size).toBe(votes.length);
        for (const dot of ruler.dots) {
          expect(dot.y - dot.radius).toBeGreaterThanOrEqual(0);
          expect(dot.x - dot.radius).toBeGreaterThanOrEqual(0);
          expect(dot.x + dot.radius).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('puts the marks on their values and finds the value under every place', () => {
    const ruler = buildScoreRuler({ votes: [], median: 2.5, settled: 4 }, 304);
    expect(ruler.median?.x).toBe(toScoreX(2.5, 304));
    expect(ruler.settled?.x).toBe(toScoreX(4, 304));
    for (const value of [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5]) {
      expect(toScoreAt(toScoreX(value, 304), 304, 0.5)).toBe(value);
    }
    expect(toScoreAt(-100, 304, 1)).toBe(1);
    expect(toScoreAt(999, 304, 1)).toBe(5);
  });
});

describe('the suitability ruler', () => {
  it('turns from rules to hybrid at 40 and to ML at 65', () => {
    const { bands } = buildSuitabilityRuler({ score: 50, interval: null, gates: [40, 65] }, 304);
    expect(bands.map((band) => band.recommendation)).toEqual(['rules', 'hybrid', 'ml']);
    expect((bands[0]?.x ?? 0) + (bands[0]?.width ?? 0)).toBeCloseTo(toSuitabilityX(40, 304));
    expect((bands[1]?.x ?? 0) + (bands[1]?.width ?? 0)).toBeCloseTo(toSuitabilityX(65, 304));
  });

  it('stands where the pack puts its gates, also where two fall together', () => {
    const { bands, labels } = buildSuitabilityRuler({ score: 50, interval: null, gates: [70, 70] }, 304);
    expect(bands.map(({ recommendation, width }) => [recommendation, width > 0])).toEqual([
      ['rules', true],
      ['hybrid', false],
      ['ml', true],
    ]);
    expect(labels.map(({ value }) => value)).toEqual([0, 70, 100]);
  });

  it('shows no mark without a score, and the interval while criteria are missing', () => {
    expect(buildSuitabilityRuler({ score: null, interval: null, gates: [40, 65] }, 304).mark).toBeNull();
    const provisional = buildSuitabilityRuler({ score: 60, interval: [40, 80], gates: [40, 65] }, 304);
    expect(provisional.mark?.x).toBe(toSuitabilityX(60, 304));
    expect(provisional.interval).toMatchObject({ x1: toSuitabilityX(40, 304), x2: toSuitabilityX(80, 304) });
  });
});
