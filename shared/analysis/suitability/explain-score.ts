import type { Weights } from '#shared/workspace/types.ts';
import { because, given, type Why } from '../why/why.ts';
import type { CriterionResult, Suitability } from './suitability-types.ts';

function explainSource({ value, source, isTypical, n }: CriterionResult): Why | null {
  if (value === null) return null;
  if (isTypical) return given({ id: 'why.score-typical', values: { value } }, 'default');
  if (source === 'settled') return given({ id: 'why.score-settled', values: { value } });
  return given({ id: 'why.score-median', values: { value, count: n } });
}

/** Why a use case has its score (method 1.1): criterion by criterion, down to who gave it; null while there is none. */
export function explainScore(
  { score, answered, criteria }: Suitability,
  method: Weights['method'],
  source: 'given' | 'default',
): Why | null {
  if (score === null) return null;
  const known = criteria.filter(({ value }) => value !== null);
  const whole = known.reduce((sum, { weight }) => sum + weight, 0);
  return because(
    { id: 'why.score', values: { score, answered, criteria: criteria.length } },
    ...known.map((criterion) => {
      const value = criterion.value ?? 1;
      const weight = whole > 0 ? criterion.weight / whole : 0;
      const values = { criterion: criterion.id, value, points: 25 * (value - 1), weight };
      return because({ id: 'why.criterion', values }, explainSource(criterion));
    }),
    given({ id: 'why.weights', values: { method } }, source),
  );
}
