import type { Pack } from '#shared/framework/pack.ts';
import type { CriterionId, Weights } from '#shared/workspace/types.ts';
import { normalize } from './normalize.ts';
import { pairwiseWeights, roomJudgement } from './pairwise-weights.ts';
import { type RankScheme, rankWeights } from './rank-weights.ts';

export type CriterionWeights = {
  readonly weights: Readonly<Record<CriterionId, number>>;
  /** `default` where nothing was answered that gives weights: the pack's. */
  readonly source: 'given' | 'default';
};

function byPoints(ids: readonly CriterionId[], points: Weights['direct']): readonly number[] | null {
  return normalize(ids.map((id) => points[id] ?? 0));
}

function byRanking(
  ids: readonly CriterionId[],
  ranking: Weights['ranking'],
  scheme: RankScheme,
): readonly number[] | null {
  const seen = new Set<CriterionId>();
  const groups = ranking.map((group) => group.filter((id) => !seen.has(id) && seen.add(id)));
  if (seen.size === 0) return null;
  const ranked = [...groups, ids.filter((id) => !seen.has(id))].filter((group) => group.length > 0);
  const byPosition = rankWeights(ids.length, scheme);
  const weights = new Map<CriterionId, number>();
  let position = 0;
  for (const group of ranked) {
    const tied = byPosition.slice(position, position + group.length);
    const share = tied.reduce((sum, weight) => sum + weight, 0) / group.length;
    for (const id of group) weights.set(id, share);
    position += group.length;
  }
  return ids.map((id) => weights.get(id) ?? 0);
}

function byPairs(ids: readonly CriterionId[], weights: Weights): readonly number[] | null {
  return pairwiseWeights(ids, (row, column) => roomJudgement(weights, row, column)).result?.weights ?? null;
}

const known = new WeakMap<Weights, { readonly pack: Pack; readonly result: CriterionWeights }>();

/**
 * The weight of each criterion, summing to 1, by the workspace's method (method 1.2). Ties in a ranking share their
 * places, criteria left out of it come last together; pairwise judgements of several people are averaged
 * geometrically, what the room settled together goes before them, and they count once every pair was judged. The same
 * answers and pack give the identical result.
 */
export function criterionWeights(weights: Weights, pack: Pack): CriterionWeights {
  const before = known.get(weights);
  if (before?.pack === pack) return before.result;
  const result = weigh(weights, pack);
  known.set(weights, { pack, result });
  return result;
}

function weigh(weights: Weights, pack: Pack): CriterionWeights {
  const ids = pack.criteria.map((criterion) => criterion.id);
  const given = (() => {
    switch (weights.method) {
      case 'equal':
        return null;
      case 'direct':
        return byPoints(ids, weights.direct);
      case 'swing':
        return byPoints(ids, weights.swingPoints);
      case 'pairwise':
        return byPairs(ids, weights);
      default:
        return byRanking(ids, weights.ranking, weights.method);
    }
  })();
  const parts = given ?? normalize(pack.criteria.map((criterion) => criterion.weight)) ?? [];
  const of = (id: CriterionId) => parts[ids.indexOf(id)] ?? 0;
  return {
    weights: {
      complexity: of('complexity'),
      data: of('data'),
      value: of('value'),
      dynamics: of('dynamics'),
      volume: of('volume'),
    },
    source: given === null ? 'default' : 'given',
  };
}
