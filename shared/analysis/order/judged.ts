import type { UseCaseId } from '#shared/workspace/types.ts';
import type { UseCaseAnalysis } from '../analysis.ts';

/** A use case with a value for every criterion. */
export type Judged = {
  readonly id: UseCaseId;
  /** In the pack's order of criteria, 1 to 5. */
  readonly values: readonly number[];
  /** 0 to 1. */
  readonly shares: readonly number[];
  /** 0 to 100. */
  readonly score: number;
};

export type Judgeable = {
  /** Highest score first, ties in the order given. */
  readonly judged: readonly Judged[];
  /** Those of which something is not scored: nothing is guessed for them. */
  readonly notJudged: readonly UseCaseId[];
};

/** Which use cases can be held against each other on every criterion, best first, and which cannot. */
export function findJudged(useCases: readonly Pick<UseCaseAnalysis, 'id' | 'suitability'>[]): Judgeable {
  const judged: Judged[] = [];
  const notJudged: UseCaseId[] = [];
  for (const { id, suitability } of useCases) {
    const values = suitability.criteria.flatMap(({ value }) => value ?? []);
    if (suitability.score === null || values.length < suitability.criteria.length) notJudged.push(id);
    else judged.push({ id, values, shares: values.map((value) => (value - 1) / 4), score: suitability.score });
  }
  judged.sort((a, b) => b.score - a.score);
  return { judged, notJudged };
}
