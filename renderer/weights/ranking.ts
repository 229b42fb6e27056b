import type { CriterionId } from '#shared/workspace/types.ts';

type Ranking = readonly (readonly CriterionId[])[];

/**
 * Every criterion once, most important first, ties in one group; what was left out comes last, together, as the method
 * counts it. Where nobody ranked anything, each stands alone in the order given.
 */
export function toWholeRanking(ranking: Ranking, ids: readonly CriterionId[]): Ranking {
  const seen = new Set<CriterionId>();
  const groups = ranking
    .map((group) => group.filter((id) => ids.includes(id) && !seen.has(id) && seen.add(id)))
    .filter((group) => group.length > 0);
  const others = ids.filter((id) => !seen.has(id));
  if (groups.length === 0) return others.map((id) => [id]);
  return others.length === 0 ? groups : [...groups, others];
}

/** The place of a criterion from 1; tied ones share it. 0 where it is not ranked. */
export function rankOf(ranking: Ranking, id: CriterionId | undefined): number {
  let rank = 1;
  for (const group of ranking) {
    if (id !== undefined && group.includes(id)) return rank;
    rank += group.length;
  }
  return 0;
}

/** The ranking with `id` alone on the place `to` (from 0) of the order; the others keep theirs, with their ties. */
export function moveInRanking(ranking: Ranking, id: CriterionId, to: number): Ranking {
  const order = ranking.flat();
  const place = Math.min(order.length - 1, Math.max(0, to));
  const others = ranking.map((group) => group.filter((other) => other !== id)).filter((group) => group.length > 0);
  const flat = others.flat();
  const before = flat.slice(0, place);
  const split = others.flatMap((group): Ranking => {
    const first = group.filter((other) => before.includes(other));
    const second = group.filter((other) => !before.includes(other));
    return [first, second].filter((part) => part.length > 0);
  });
  const at = split.findIndex((group) => group.some((other) => !before.includes(other)));
  const index = at === -1 ? split.length : at;
  return [...split.slice(0, index), [id], ...split.slice(index)];
}

/** Ties a criterion with the one before it, or parts it from it where they are tied. The first has none before it. */
export function tieInRanking(ranking: Ranking, id: CriterionId): Ranking {
  return ranking.flatMap((group, index): Ranking => {
    const at = group.indexOf(id);
    const next = ranking[index + 1];
    if (at > 0) return [group.slice(0, at), group.slice(at)];
    if (next?.[0] === id) return [[...group, ...next]];
    return at === 0 && index > 0 ? [] : [group];
  });
}
