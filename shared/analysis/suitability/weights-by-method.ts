import type { Pack } from '#shared/framework/pack.ts';
import type { Weights } from '#shared/workspace/types.ts';
import { type CriterionWeights, criterionWeights } from './criterion-weights.ts';

/** Every way to find the weights, in the order in which they are offered: the least work first. */
export const weightMethods = [
  'equal',
  'rank-order-centroid',
  'rank-sum',
  'rank-reciprocal',
  'direct',
  'swing',
  'pairwise',
] as const satisfies readonly Weights['method'][];

export type WeightsByMethod = CriterionWeights & {
  readonly method: Weights['method'];
  /** True where the method counts all alike by itself or its answers are there; false where the app's default stands in. */
  readonly isAnswered: boolean;
};

/** What each method makes of the answers that are kept for it, beside each other. */
export function weightsByMethod(weights: Weights, pack: Pack): readonly WeightsByMethod[] {
  return weightMethods.map((method) => {
    const found = criterionWeights({ ...weights, method }, pack);
    return { ...found, method, isAnswered: method === 'equal' || found.source === 'given' };
  });
}
