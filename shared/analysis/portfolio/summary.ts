import type { UseCaseId } from '#shared/workspace/types.ts';
import type { PortfolioSummary, UseCaseAnalysis } from '../analysis.ts';
import { finiteOrNull } from '../finite-or-null.ts';

function count<Key extends string>(keys: readonly Key[], found: readonly Key[]): Readonly<Record<Key, number>> {
  const entries = keys.map((key) => [key, found.filter((other) => other === key).length] as const);
  return Object.fromEntries(entries) as Record<Key, number>;
}

function byScore(a: UseCaseAnalysis, b: UseCaseAnalysis): number {
  return (b.suitability.score ?? -1) - (a.suitability.score ?? -1);
}

/** How the use cases spread over recommendations and tiers, what they are worth together, and their order by suitability. */
export function summary(useCases: readonly UseCaseAnalysis[]): PortfolioSummary {
  const values = useCases.flatMap(({ value }) => (value.npv === null ? [] : [value.npv]));
  return {
    byRecommendation: count(
      ['ml', 'hybrid', 'rules', 'data-first', 'do-not-build', 'none'],
      useCases.map(({ recommendation }) => recommendation.effective ?? 'none'),
    ),
    byTier: count(
      ['low', 'medium', 'high', 'critical', 'prohibited', 'none'],
      useCases.map(({ risk }) => risk.tier ?? 'none'),
    ),
    npv: values.length === 0 ? null : finiteOrNull(values.reduce((sum, value) => sum + value, 0)),
    valued: values.length,
    ranking: [...useCases].sort(byScore).map((useCase): UseCaseId => useCase.id),
  };
}
