import * as z from 'zod';
import { criticalWeights } from '#shared/analysis/mcda/critical-weights.ts';
import { paretoFront } from '#shared/analysis/mcda/pareto-front.ts';
import { promethee2 } from '#shared/analysis/mcda/promethee2.ts';
import { sampleSize, smaa2 } from '#shared/analysis/mcda/smaa2.ts';
import { topsis } from '#shared/analysis/mcda/topsis.ts';
import { weightStability } from '#shared/analysis/mcda/weight-stability.ts';
import { mulberry32 } from '#shared/analysis/random/mulberry32.ts';
import { uniformSimplex } from '#shared/analysis/random/uniform-simplex.ts';
import { ahp } from '#shared/analysis/suitability/ahp.ts';
import { normalize } from '#shared/analysis/suitability/normalize.ts';
import { rankWeights } from '#shared/analysis/suitability/rank-weights.ts';
import { weightedSum } from '#shared/analysis/suitability/weighted-sum.ts';
import { type Adapter, adapter } from './adapter.ts';

const numbers = z.array(z.number());
const matrix = z.array(numbers);
const size = z.object({ n: z.int().positive() });
const types = z.array(z.union([z.literal(1), z.literal(-1)]));

function toDirections(signs: readonly (1 | -1)[]): readonly ('benefit' | 'cost')[] {
  return signs.map((sign) => (sign === 1 ? 'benefit' : 'cost'));
}

const ahpModule = adapter(z.object({ matrix }), (input) => {
  const result = ahp(input.matrix);
  return {
    weights: result.weights,
    geometricMeanWeights: result.geometricMeanWeights,
    lambdaMax: result.lambdaMax,
    CI: result.consistencyIndex,
    CR: result.consistencyRatio,
    consistent: result.isConsistent,
  };
});

const prometheeModule = adapter(
  z.object({
    matrix,
    weights: numbers,
    types,
    preference: z.enum(['usual', 'linear']),
    q: z.number().default(0.5),
    p: z.number().default(2),
  }),
  ({ preference, q, p, ...input }) =>
    promethee2(
      input.matrix,
      input.weights,
      toDirections(input.types),
      preference === 'usual' ? { type: 'usual' } : { type: 'linear', q, p },
    ),
);

const weighted = z.object({ matrix, weights: numbers });

const stabilityModule = adapter(weighted, (input) => {
  const result = weightStability(input.matrix, input.weights);
  if (result.tie) return { scores: result.scores, tie: true };
  return {
    scores: result.scores,
    tie: false,
    topAlternative: result.top,
    intervals: Object.fromEntries(
      result.intervals.map(({ top, ranking }, index) => [String(index), { top, fullRanking: ranking }]),
    ),
  };
});

const thresholdModule = adapter(
  z.object({ scores: numbers, weights: numbers, threshold: z.number() }),
  ({ scores, weights, threshold }) => {
    const values = scores.map((score) => (score - 1) / 4);
    const result = criticalWeights(values, weights, threshold / 100);
    return {
      score: 100 * result.score,
      criticalWeight: Object.fromEntries(result.weights.map((weight, index) => [String(index), weight])),
    };
  },
);

const smaaModule = adapter(
  z.union([
    z.object({ halfWidth: z.number().positive(), z: z.number() }),
    z.object({ matrix, N: z.int().positive(), seed: z.number().default(42) }),
  ]),
  (input) => {
    if ('halfWidth' in input) return sampleSize(input.halfWidth, input.z);
    return smaa2(() => input.matrix, input.matrix[0]?.length ?? 0, input.N, mulberry32(input.seed));
  },
);

/** Weights, rankings of several criteria, their sensitivity, and the random numbers beneath. */
export const mcdaModules: Readonly<Record<string, Adapter>> = {
  'mcda.weights.roc': adapter(size, ({ n }) => rankWeights(n, 'rank-order-centroid')),
  'mcda.weights.rankSum': adapter(size, ({ n }) => rankWeights(n, 'rank-sum')),
  'mcda.weights.rankReciprocal': adapter(size, ({ n }) => rankWeights(n, 'rank-reciprocal')),
  'mcda.weights.swing': adapter(z.object({ points: numbers }), ({ points }) => normalize(points)),
  'mcda.weightedSum': adapter(z.object({ values: numbers, weights: numbers }), ({ values, weights }) =>
    weightedSum(values, weights),
  ),
  'mcda.ahp': ahpModule,
  'mcda.topsis': adapter(z.object({ matrix, weights: numbers, types }), (input) => ({
    closeness: topsis(input.matrix, input.weights, toDirections(input.types)),
  })),
  'mcda.promethee2': prometheeModule,
  'mcda.pareto': adapter(z.object({ points: matrix, maximize: z.array(z.boolean()) }), ({ points, maximize }) => ({
    nonDominated: paretoFront(points, maximize),
  })),
  'mcda.sensitivity.wsi': stabilityModule,
  'mcda.sensitivity.wsi.tie': stabilityModule,
  'mcda.sensitivity.threshold': thresholdModule,
  'mcda.smaa2': smaaModule,
  'prng.mulberry32': adapter(z.object({ seed: z.number(), count: z.int().min(0) }), ({ seed, count }) => {
    const random = mulberry32(seed);
    return Array.from({ length: count }, () => random());
  }),
  'prng.uniformSimplex': adapter(z.object({ seed: z.number(), n: z.int().positive() }), ({ seed, n }) =>
    uniformSimplex(n, mulberry32(seed)),
  ),
};
