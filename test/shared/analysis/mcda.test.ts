import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paretoFront } from '#shared/analysis/mcda/pareto-front.ts';
import { promethee2 } from '#shared/analysis/mcda/promethee2.ts';
import { smaa2 } from '#shared/analysis/mcda/smaa2.ts';
import { topsis } from '#shared/analysis/mcda/topsis.ts';
import { weightStability } from '#shared/analysis/mcda/weight-stability.ts';
import { betaDraw } from '#shared/analysis/random/beta-draw.ts';
import { mulberry32 } from '#shared/analysis/random/mulberry32.ts';
import { ahp } from '#shared/analysis/suitability/ahp.ts';
import { criterionWeights } from '#shared/analysis/suitability/criterion-weights.ts';
import { normalize } from '#shared/analysis/suitability/normalize.ts';
import { rankWeights } from '#shared/analysis/suitability/rank-weights.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
import { createTestWorkspace } from './arbitrary-workspace.ts';

const unit = fc.integer({ min: 0, max: 20 }).map((value) => value / 20);
const rows = fc.array(fc.array(unit, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 5 });
const parts = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 3, maxLength: 3 });

function rankingAt(matrix: readonly (readonly number[])[], weights: readonly number[], k: number, t: number) {
  const rest = 1 - (weights[k] ?? 0);
  const moved = weights.map((weight, index) => (index === k ? t : (weight * (1 - t)) / rest));
  return matrix.map((row) => row.reduce((sum, value, index) => sum + value * (moved[index] ?? 0), 0));
}

describe('weightStability', () => {
  it('agrees with a sweep over each weight', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(rows, parts, (matrix, given) => {
        const weights = normalize(given) ?? [];
        const result = weightStability(matrix, weights);
        if (result.tie) return;
        for (const [k, { top, ranking }] of result.intervals.entries()) {
          expect(ranking[0]).toBeGreaterThanOrEqual(top[0] - 1e-12);
          expect(ranking[1]).toBeLessThanOrEqual(top[1] + 1e-12);
          for (let step = 0; step <= 100; step += 1) {
            const t = step / 100;
            const scores = rankingAt(matrix, weights, k, t);
            const isBest = scores.every((score) => score <= (scores[result.top] ?? 0) + 1e-9);
            if (t > top[0] + 1e-6 && t < top[1] - 1e-6) expect(isBest).toBe(true);
            if (t < top[0] - 1e-6 || t > top[1] + 1e-6)
              expect(
                isBest &&
                  t !== 0 &&
                  t !== 1 &&
                  scores.filter((s) => Math.abs(s - Math.max(...scores)) < 1e-9).length === 1,
              ).toBe(false);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('second opinions', () => {
  it('promethee flows sum to nothing, and one alone has none', () => {
    fc.assert(
      fc.property(rows, parts, (matrix, given) => {
        const flows = promethee2(matrix, normalize(given) ?? [], ['benefit', 'cost', 'benefit'], {
          type: 'linear',
          q: 0.1,
          p: 0.5,
        });
        expect(flows.net.reduce((sum, net) => sum + net, 0)).toBeCloseTo(0, 9);
      }),
    );
    expect(promethee2([[1, 2, 3]], [0.3, 0.3, 0.4], ['benefit', 'benefit', 'benefit'], { type: 'usual' }).net).toEqual([
      0,
    ]);
  });

  it('topsis puts the alternative that is best in everything at 1, and equals at a half', () => {
    const directions = ['benefit', 'cost'] as const;
    expect(
      topsis(
        [
          [5, 1],
          [3, 2],
          [1, 3],
        ],
        [0.5, 0.5],
        directions,
      )[0],
    ).toBeCloseTo(1, 12);
    expect(
      topsis(
        [
          [2, 2],
          [2, 2],
        ],
        [0.5, 0.5],
        directions,
      ),
    ).toEqual([0.5, 0.5]);
    expect(
      topsis(
        [
          [0, 1],
          [0, 2],
        ],
        [0.5, 0.5],
        directions,
      ),
    ).toEqual([1, 0]);
  });

  it('the front is what nothing dominates', () => {
    fc.assert(
      fc.property(rows, (points) => {
        const up = [true, true, true];
        const front = paretoFront(points, up);
        expect(front.length).toBeGreaterThan(0);
        for (const [index, point] of points.entries()) {
          const isDominated = points.some(
            (other) => other.every((x, j) => x >= (point[j] ?? 0)) && other.some((x, j) => x > (point[j] ?? 0)),
          );
          expect(front.includes(index)).toBe(!isDominated);
        }
      }),
    );
  });

  it('rank acceptabilities sum to 1 in rows and columns, and a known order is kept', () => {
    const matrix = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
    const { rankAcceptability } = smaa2(() => matrix, 3, 500, mulberry32(1));
    for (const index of [0, 1, 2]) {
      expect(rankAcceptability[index]?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(rankAcceptability.reduce((sum, row) => sum + (row[index] ?? 0), 0)).toBeCloseTo(1, 9);
    }
    const ordered = smaa2(() => matrix, 3, 200, mulberry32(1), [2, 0, 1]);
    expect(ordered.rankAcceptability[2]?.[0]).toBe(1);
    expect(ordered.rankAcceptability[0]?.[1]).toBe(1);
    expect(ordered.centralWeights[0]).toBeNull();
  });
});

describe('weights', () => {
  const weightsOf = (weights: Record<string, unknown>) =>
    criterionWeights(createTestWorkspace({ weights }).content.weights, defaultPack);

  it('sum to 1 and fall with the rank in every scheme', () => {
    for (const scheme of ['rank-order-centroid', 'rank-sum', 'rank-reciprocal'] as const) {
      for (let n = 1; n <= 10; n += 1) {
        const weights = rankWeights(n, scheme);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        expect([...weights].sort((a, b) => b - a)).toEqual(weights);
      }
    }
  });

  it('are equal by default and where nothing usable was answered', () => {
    for (const given of [
      {},
      { method: 'direct' },
      { method: 'swing', swingPoints: { data: 0 } },
      { method: 'rank-sum' },
      { method: 'pairwise', pairwise: { p1: { 'complexity:data': 3 } } },
    ]) {
      expect(weightsOf(given)).toMatchObject({ source: 'default', weights: { complexity: 0.2, volume: 0.2 } });
    }
  });

  it('share the places of ties, and put what was not ranked last', () => {
    const { weights, source } = weightsOf({ method: 'rank-sum', ranking: [['data'], ['value', 'volume']] });
    expect(source).toBe('given');
    expect(weights.data).toBeCloseTo(5 / 15, 12);
    expect(weights.value).toBeCloseTo(3.5 / 15, 12);
    expect(weights.volume).toBe(weights.value);
    expect(weights.complexity).toBeCloseTo(1.5 / 15, 12);
  });

  it('come from pairwise judgements of several people by their geometric mean', () => {
    const ids = ['complexity', 'data', 'value', 'dynamics', 'volume'];
    const all = (of: number) =>
      Object.fromEntries(
        ids.flatMap((row, i) => ids.slice(i + 1).map((column) => [`${row}:${column}`, i === 0 ? of : 1])),
      );
    const { weights } = weightsOf({ method: 'pairwise', pairwise: { p1: all(8), p2: all(2) } });
    expect(weights.complexity).toBeCloseTo(0.5, 9);
    expect(weights.data).toBeCloseTo(0.125, 9);
  });
});

describe('ahp', () => {
  it('finds the weights behind a consistent matrix', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const weights = normalize(given) ?? [];
        const result = ahp(weights.map((a) => weights.map((b) => a / b)));
        for (const [index, weight] of weights.entries()) expect(result.weights[index]).toBeCloseTo(weight, 9);
        expect(result.consistencyRatio).toBeCloseTo(0, 9);
        expect(result.worst).toBeNull();
      }),
    );
  });

  it('points at the judgement that contradicts the others, and says what would agree', () => {
    const weights = [0.4, 0.3, 0.2, 0.1];
    const matrix = weights.map((a) => weights.map((b) => a / b));
    const turned = matrix.map((row, i) =>
      row.map((value, j) => (i === 0 && j === 3 ? 1 / 9 : i === 3 && j === 0 ? 9 : value)),
    );
    const result = ahp(turned);
    expect(result.isConsistent).toBe(false);
    expect(result.worst).toMatchObject({ row: 0, column: 3 });
    expect(result.worst?.suggested).toBe(1 / 2);
  });
});

describe('random numbers', () => {
  it('stay in [0, 1) and repeat for the same seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_294_967_295 }), (seed) => {
        const [first, second] = [mulberry32(seed), mulberry32(seed)];
        for (let draw = 0; draw < 20; draw += 1) {
          const value = first();
          expect(value).toBe(second());
          expect(value >= 0 && value < 1).toBe(true);
        }
      }),
    );
  });

  it('beta draws have the mean and variance of their shapes', () => {
    const random = mulberry32(42);
    const draws = Array.from({ length: 20_000 }, () => betaDraw(2, 4, random));
    const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length;
    const variance = draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws.length;
    expect(mean).toBeCloseTo(1 / 3, 2);
    expect(variance).toBeCloseTo((2 * 4) / (36 * 7), 2);
  });
});
