import './robustness-part.css';
import { useEffect, useState } from 'react';
import { Section } from '#renderer/inspector/section.tsx';
import { WhyTree } from '#renderer/parts/why.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import type { UseCaseDraws } from '#shared/analysis/draws/draws-types.ts';
import { explainRobustness } from '#shared/analysis/draws/explain-robustness.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';

type Held = { readonly id: UseCaseId; readonly drawn: UseCaseDraws };

/** How well the recommendation holds over draws of weights and voices, what comes otherwise, and the rank they give. */
export function RobustnessPart({ analysis }: { readonly analysis: UseCaseAnalysis }) {
  const { inspector, common } = useMessages();
  const { robustness: words } = inspector.scores;
  const { draws } = useAnalysis();
  const current = draws?.useCases[analysis.id];
  const [last, setLast] = useState<Held | null>(null);
  const isCurrent = current !== undefined && current.robustness !== null;
  useEffect(() => {
    if (current !== undefined && current.robustness !== null) setLast({ id: analysis.id, drawn: current });
  }, [analysis.id, current]);
  if (analysis.recommendation.recommendation === null || analysis.suitability.score === null) return null;
  const shown = isCurrent ? current : last?.id === analysis.id ? last.drawn : undefined;
  const why = explainRobustness(analysis, draws);
  const aside = isCurrent && draws !== null ? words.draws(draws.count) : words.pending;
  return (
    <Section title={words.title} aside={aside}>
      {shown !== undefined && shown.robustness !== null && (
        <div className="robustness" aria-busy={!isCurrent}>
          <Shares share={shown.robustness.share} degree={shown.robustness.degree} />
          <div className="sentences small">
            <p>{words.holds(shown.robustness.share)}</p>
            {shown.robustness.runnerUp !== null && (
              <p>{words.otherwise(shown.robustness.runnerUp.recommendation, shown.robustness.runnerUp.share)}</p>
            )}
            {shown.rank !== null && (
              <p>
                {words.rank(shown.rank.acceptability[0] ?? 0, shown.rank.expected, shown.rank.acceptability.length)}
              </p>
            )}
            <p className="soft">{words.note}</p>
          </div>
          {why !== null && <WhyTree title={common.whys.robustness} why={why} />}
        </div>
      )}
    </Section>
  );
}

type SharesProps = { readonly share: number; readonly degree: 'robust' | 'mostly' | 'fragile' };

/** The share as a bar with the two limits marked, and the word for it. */
function Shares({ share, degree }: SharesProps) {
  const { robustness: words } = useMessages().inspector.scores;
  return (
    <div className="robustness-row">
      <strong className={degree === 'fragile' ? 'fragile' : ''}>{words.degrees[degree]}</strong>
      <span className={`robustness-bar robustness-${degree}`} role="img" aria-label={words.barLabel(share)}>
        <span style={{ inlineSize: `${share * 100}%` }} />
      </span>
    </div>
  );
}
