import type { GroupThresholds } from '#shared/framework/thresholds.ts';
import type { CriterionId, CriterionScore } from '#shared/workspace/types.ts';
import { agreement } from '../group/agreement.ts';
import { latestVotes } from '../group/latest-votes.ts';
import { spread } from '../group/spread.ts';
import type { CriterionResult } from './suitability-types.ts';

/** What holds for one criterion of one use case: the settled value, else the median of the voices (method 1.2, 2.1). */
export function criterionResult(
  id: CriterionId,
  score: CriterionScore | undefined,
  weight: number,
  limits: GroupThresholds,
): CriterionResult {
  const votes = latestVotes(score);
  const voices = spread(votes);
  const settled = score?.settled?.value ?? null;
  return {
    id,
    value: settled ?? voices.median,
    source: settled !== null ? 'settled' : voices.median !== null ? 'median' : 'none',
    isTypical: score?.settled?.typical === true,
    votes,
    n: voices.n,
    median: voices.median,
    interquartileRange: voices.interquartileRange,
    agreement: agreement(voices, limits),
    weight,
  };
}
