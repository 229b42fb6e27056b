import type { CriterionId, UseCaseId } from '#shared/workspace/types.ts';
import { dominates } from '../mcda/pareto-front.ts';
import { promethee2 } from '../mcda/promethee2.ts';
import { topsis } from '../mcda/topsis.ts';
import type { Judgeable, Judged } from './judged.ts';
import type { Disagreement, SecondOpinion, SecondOpinions } from './order-types.ts';
import { toRanks } from './to-ranks.ts';
import { type Compared, whyPromethee, whyTopsis } from './why-disagree.ts';

/** On the scale of 1 to 5: up to half a point is no preference, from two points on it is full (method 1.5). */
const preference = { type: 'linear', q: 0.5, p: 2 } as const;
/** A move of at least so many places is named, and of at least a tenth of all that are judged (the app's default). */
const leastMove = 3;
const top = 3;

function beatenBy(judged: readonly Judged[], index: number, maximize: readonly boolean[]): UseCaseId | null {
  const own = judged[index];
  if (own === undefined) return null;
  return judged.find((other) => dominates(other.values, own.values, maximize))?.id ?? null;
}

function isTopShared(opinions: readonly SecondOpinion[]): boolean | null {
  if (opinions.length <= top) return null;
  const first = (rankOf: (opinion: SecondOpinion) => number) =>
    opinions.flatMap((opinion) => (rankOf(opinion) <= top ? [opinion.id] : [])).join();
  const own = first(({ rank }) => rank);
  return own === first(({ topsisRank }) => topsisRank) && own === first(({ prometheeRank }) => prometheeRank);
}

function toCompared(judged: readonly Judged[], weights: readonly number[], ids: readonly CriterionId[]): Compared {
  const matrix = judged.map(({ values }) => values);
  const means = ids.map((_, k) => matrix.reduce((sum, row) => sum + (row[k] ?? 0), 0) / Math.max(1, matrix.length));
  const flows = ids.map(
    (_, k) =>
      promethee2(
        matrix.map((row) => [row[k] ?? 0]),
        [1],
        ['benefit'],
        preference,
      ).net,
  );
  let [products, squares] = [0, 0];
  for (const [k, weight] of weights.entries()) {
    for (const [row, values] of matrix.entries()) {
      const lead = (values[k] ?? 0) - (means[k] ?? 0);
      products += weight * weight * lead * (flows[k]?.[row] ?? 0);
      squares += weight * weight * lead * lead;
    }
  }
  return { ids, weights, means, flows, flowPerPoint: squares > 0 ? products / squares : 0 };
}

function findDisagreements(
  judged: readonly Judged[],
  opinions: readonly SecondOpinion[],
  limit: number,
  compared: () => Compared,
): readonly Disagreement[] {
  const found = opinions.flatMap(({ id, rank: from, topsisRank, prometheeRank }, row): readonly Disagreement[] => {
    const each = judged[row];
    if (each === undefined) return [];
    const moves = (to: number) => Math.abs(to - from) >= limit;
    return [
      ...(moves(topsisRank)
        ? [{ id, method: 'topsis', from, to: topsisRank, ...whyTopsis(each, topsisRank > from, compared()) } as const]
        : []),
      ...(moves(prometheeRank)
        ? [
            {
              id,
              method: 'promethee',
              from,
              to: prometheeRank,
              ...whyPromethee(each, row, prometheeRank > from, compared()),
            } as const,
          ]
        : []),
    ];
  });
  return found.sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || a.from - b.from);
}

/**
 * What two other methods and the Pareto front say of the same scores under the same weights: TOPSIS over the values of 0
 * to 1 that the weighted sum adds up, PROMETHEE II over the scores of 1 to 5. They serve to tell when a place is not to
 * be trusted; they recommend nothing. Use cases that are not scored on every criterion are named, not judged.
 */
export function secondOpinions(
  { judged, notJudged }: Judgeable,
  weightOf: Readonly<Record<CriterionId, number>>,
  ids: readonly CriterionId[],
): SecondOpinions {
  const weights = ids.map((id) => weightOf[id]);
  const directions = ids.map(() => 'benefit' as const);
  const maximize = ids.map(() => true);
  const ranks = toRanks(
    judged.map(({ score }) => score),
    1e-7,
  );
  const closeness = topsis(
    judged.map(({ shares }) => shares),
    weights,
    directions,
  );
  const { net } = promethee2(
    judged.map(({ values }) => values),
    weights,
    directions,
    preference,
  );
  const [topsisRanks, prometheeRanks] = [toRanks(closeness), toRanks(net)];
  const opinions = judged.map(
    ({ id }, index): SecondOpinion => ({
      id,
      rank: ranks[index] ?? index + 1,
      closeness: closeness[index] ?? 0.5,
      topsisRank: topsisRanks[index] ?? index + 1,
      netFlow: net[index] ?? 0,
      prometheeRank: prometheeRanks[index] ?? index + 1,
      beatenBy: beatenBy(judged, index, maximize),
    }),
  );
  const limit = Math.max(leastMove, Math.ceil(judged.length / 10));
  let compared: Compared | null = null;
  const disagreements = findDisagreements(judged, opinions, limit, () => {
    compared ??= toCompared(judged, weights, ids);
    return compared;
  });
  return { judged: opinions, notJudged, limit, disagreements, isTopShared: isTopShared(opinions) };
}
