import type { CriterionId, Weights } from '#shared/workspace/types.ts';
import { ahp, type PairwiseWeights } from './ahp.ts';

type Judgements = Readonly<Record<string, number>>;

/** How many times as important `row` is as `column` by these judgements, whichever way round the pair was asked; null while open. */
export function findJudgement(pairs: Judgements, row: CriterionId, column: CriterionId): number | null {
  const direct = pairs[`${row}:${column}`];
  if (direct !== undefined) return direct;
  const reverse = pairs[`${column}:${row}`];
  return reverse === undefined ? null : 1 / reverse;
}

/**
 * What the room says of a pair: what it settled together, else the geometric mean of the participants who judged it;
 * null while nobody has (method 1.5).
 */
export function roomJudgement(
  { pairwise, pairwiseSettled }: Pick<Weights, 'pairwise' | 'pairwiseSettled'>,
  row: CriterionId,
  column: CriterionId,
): number | null {
  const settled = findJudgement(pairwiseSettled, row, column);
  if (settled !== null) return settled;
  const given = Object.values(pairwise).flatMap((pairs) => findJudgement(pairs, row, column) ?? []);
  if (given.length === 0) return null;
  return Math.exp(given.reduce((sum, value) => sum + Math.log(value), 0) / given.length);
}

export type PairwiseResult = {
  /** Pairs that are judged, of how many there are. */
  readonly judged: number;
  readonly pairs: number;
  /** Weights and consistency; null until every pair is judged. */
  readonly result: PairwiseWeights | null;
};

/** Weights by pairwise comparison over `ids`, whose judgement of each pair `judge` tells; null while a pair is open. */
export function pairwiseWeights(
  ids: readonly CriterionId[],
  judge: (row: CriterionId, column: CriterionId) => number | null,
): PairwiseResult {
  const matrix = ids.map((row) => ids.map((column) => (row === column ? 1 : judge(row, column))));
  const known = matrix.map((row) => row.flatMap((value) => value ?? []));
  const pairs = (ids.length * (ids.length - 1)) / 2;
  const judged = (known.reduce((sum, row) => sum + row.length, 0) - ids.length) / 2;
  return { judged, pairs, result: judged === pairs ? ahp(known) : null };
}
