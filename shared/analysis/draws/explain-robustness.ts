import type { UseCaseAnalysis } from '../analysis.ts';
import { because, given, type Why } from '../why/why.ts';
import type { Draws } from './draws-types.ts';
import { degreeLimits } from './robustness-types.ts';

/** Why a recommendation counts as robust or not (method 1.7): what was drawn, and from where; null while it is not drawn. */
export function explainRobustness(
  { id, recommendation, suitability }: Pick<UseCaseAnalysis, 'id' | 'recommendation' | 'suitability'>,
  draws: Draws | null,
): Why | null {
  const found = draws?.useCases[id]?.robustness ?? null;
  if (draws === null || found === null || recommendation.recommendation === null) return null;
  const { share, degree } = found;
  const voices = suitability.criteria.reduce((sum, { n }) => sum + n, 0);
  const values = { share, recommendation: recommendation.recommendation, draws: draws.count, seed: draws.seed };
  return because(
    { id: 'why.robustness', values },
    given({ id: 'why.robustness-degree', values: { degree, ...degreeLimits } }, 'default'),
    given({ id: 'why.robustness-weights', values: { criteria: suitability.criteria.length } }, 'default'),
    given({ id: 'why.robustness-voices', values: { voices } }),
  );
}
