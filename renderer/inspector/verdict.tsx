import { useState } from 'react';
import { RecommendationSign } from '#renderer/signs/recommendation-sign.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import type { Recommendation } from '#shared/analysis/suitability/suitability-types.ts';
import type { UseCase } from '#shared/workspace/types.ts';
import { OverrideForm } from './fields/override-form.tsx';
import { useEdits } from './use-edits.ts';
import { useReasonText } from './use-reason-text.ts';

type Props = { readonly useCase: UseCase; readonly analysis: UseCaseAnalysis };

const recommendations: readonly Recommendation[] = ['ml', 'hybrid', 'rules', 'data-first', 'do-not-build'];

/** The recommendation with its decisive sentence and what would flip it, or what the room decided instead. */
export function Verdict({ useCase, analysis }: Props) {
  const { inspector, common } = useMessages();
  const toText = useReasonText();
  const { edit, isReadOnly } = useEdits(analysis.id);
  const [isDeciding, setDeciding] = useState(false);
  const { recommendation: result } = analysis;
  const isProhibited = result.gate === 'prohibited';
  const [decisive] = result.reasons;
  const [flip] = result.flips;
  return (
    <div className="verdict" aria-live="polite">
      <p className="verdict-word">
        <RecommendationSign recommendation={result.effective} word />
        {result.provisional && result.effective !== null && result.override === null && (
          <span className="framed-word">{inspector.head.provisional}</span>
        )}
        <span className="grow" />
        {!isReadOnly && !isDeciding && result.override !== null && (
          <button type="button" className="text-button" onClick={() => edit.overrideRecommendation(null)}>
            {inspector.head.takeBack}
          </button>
        )}
        {!isReadOnly && !isDeciding && !isProhibited && result.override === null && result.recommendation !== null && (
          <button type="button" className="text-button" onClick={() => setDeciding(true)}>
            {inspector.head.decideOtherwise}
          </button>
        )}
      </p>
      {result.override !== null ? (
        <p className="verdict-text">
          {inspector.head.decided(result.override.reason)}{' '}
          {result.recommendation !== null && inspector.head.computed(common.recommendations[result.recommendation])}
        </p>
      ) : (
        <p className="verdict-text">
          {result.recommendation === null ? inspector.head.notYet : decisive !== undefined && toText(decisive)}
        </p>
      )}
      {flip !== undefined && result.override === null && (
        <p className="verdict-text soft">
          <b>{inspector.head.flips}</b> {toText(flip)}
        </p>
      )}
      {isProhibited && <p className="verdict-text soft">{inspector.head.notForTheRoom}</p>}
      {isDeciding && !isProhibited && (
        <Decision useCase={useCase} analysis={analysis} onDone={() => setDeciding(false)} />
      )}
    </div>
  );
}

function Decision({ useCase, analysis, onDone }: Props & { readonly onDone: () => void }) {
  const { inspector, common } = useMessages();
  const { edit } = useEdits(analysis.id);
  const { head } = inspector;
  const others = recommendations.filter((each) => each !== analysis.recommendation.recommendation);
  return (
    <OverrideForm
      label={head.decision}
      choices={others.map((each) => ({ value: each, label: common.recommendations[each] }))}
      initial={useCase.recommendationOverride?.recommendation ?? null}
      words={{ reason: head.decisionReason, keep: head.keep, cancel: head.cancel }}
      onKeep={({ value, ...why }) => edit.overrideRecommendation({ recommendation: value, ...why })}
      onDone={onDone}
    />
  );
}
