import { RecommendationSign } from '#renderer/signs/recommendation-sign.tsx';
import { TierSign } from '#renderer/signs/tier-sign.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import type { TierVerdict } from '#shared/analysis/risk/risk-types.ts';
import type { Recommendation } from '#shared/analysis/suitability/suitability-types.ts';

const recommendations: readonly (Recommendation | null)[] = [
  'ml',
  'hybrid',
  'rules',
  'data-first',
  'do-not-build',
  null,
];
const tiers: readonly (TierVerdict | null)[] = ['prohibited', 'critical', 'high', 'medium', 'low', null];

/** How many use cases have which recommendation and which tier; what none of them has is left out. */
export function Counts({ useCases }: { readonly useCases: readonly UseCaseAnalysis[] }) {
  const { inspector, format } = useMessages();
  const lists = [
    {
      name: inspector.workshop.recommendations,
      rows: recommendations.map((each) => ({
        key: each ?? 'none',
        sign: <RecommendationSign recommendation={each} word />,
        count: useCases.filter((useCase) => useCase.recommendation.effective === each).length,
      })),
    },
    {
      name: inspector.workshop.tiers,
      rows: tiers.map((each) => ({
        key: each ?? 'none',
        sign: <TierSign tier={each} word />,
        count: useCases.filter((useCase) => useCase.risk.tier === each).length,
      })),
    },
  ];
  return (
    <div className="counts">
      {lists.map((list) => (
        <ul key={list.name} aria-label={list.name}>
          {list.rows
            .filter((row) => row.count > 0)
            .map((row) => (
              <li key={row.key}>
                {row.sign}
                <span>{format.number(row.count)}</span>
              </li>
            ))}
        </ul>
      ))}
    </div>
  );
}
