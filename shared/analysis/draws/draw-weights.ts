import type { Pack } from '#shared/framework/pack.ts';
import type { CriterionId, Weights } from '#shared/workspace/types.ts';
import { mulberry32 } from '../random/mulberry32.ts';
import { seedOf } from '../random/seed-of.ts';
import { uniformSimplex } from '../random/uniform-simplex.ts';

/** The criteria by importance where the workspace's method only ranks them, most important first; else null. */
function findOrder({ method, ranking }: Weights, ids: readonly CriterionId[]): readonly number[] | null {
  if (method !== 'rank-order-centroid' && method !== 'rank-sum' && method !== 'rank-reciprocal') return null;
  const ranked = [...new Set(ranking.flat())];
  if (ranked.length === 0) return null;
  return [...ranked, ...ids.filter((id) => !ranked.includes(id))].map((id) => ids.indexOf(id));
}

/**
 * `count` vectors of weights drawn uniformly among all that sum to 1, one after the other in one array (row by row, in
 * the pack's order of criteria). Where the workspace ranks its criteria, every draw keeps that order.
 */
export function drawWeights(weights: Weights, pack: Pack, seed: number, count: number): Float64Array {
  const ids = pack.criteria.map((criterion) => criterion.id);
  const order = findOrder(weights, ids);
  const random = mulberry32(seedOf(seed, 'weights'));
  const drawn = new Float64Array(count * ids.length);
  for (let draw = 0; draw < count; draw += 1) {
    const shares = uniformSimplex(ids.length, random);
    const placed = order === null ? shares : shares.toSorted((one, other) => other - one);
    for (const [position, share] of placed.entries()) {
      drawn[draw * ids.length + (order === null ? position : (order[position] ?? position))] = share;
    }
  }
  return drawn;
}
