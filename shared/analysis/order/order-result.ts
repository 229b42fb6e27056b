import type { Pack } from '#shared/framework/pack.ts';
import type { UseCaseAnalysis } from '../analysis.ts';
import type { CriterionWeights } from '../suitability/criterion-weights.ts';
import { findJudged } from './judged.ts';
import { orderStability } from './order-stability.ts';
import type { OrderStability, SecondOpinions } from './order-types.ts';
import { secondOpinions } from './second-opinions.ts';

export type OrderResult = {
  /** What would change the order. */
  readonly stability: OrderStability;
  /** How other methods order the same use cases. */
  readonly opinions: SecondOpinions;
};

/** How far the order of the use cases can be trusted: against other weights, and against other methods. */
export function orderResult(
  useCases: readonly UseCaseAnalysis[],
  { weights }: Pick<CriterionWeights, 'weights'>,
  pack: Pack,
): OrderResult {
  const judgeable = findJudged(useCases);
  const ids = pack.criteria.map((criterion) => criterion.id);
  return {
    stability: orderStability(judgeable, weights, ids),
    opinions: secondOpinions(judgeable, weights, ids),
  };
}
