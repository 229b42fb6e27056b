import { useState } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { Select } from '#renderer/parts/select.tsx';
import { RecommendationSign } from '#renderer/signs/recommendation-sign.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import type { Recommendation, UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import type { UseCase } from '#shared/workspace/types.ts';
import { TextField } from './fields/text-field.tsx';
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
          {inspector.head.decided} {result.override.reason}{' '}
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
  const [choice, setChoice] = useState<Recommendation | null>(useCase.recommendationOverride?.recommendation ?? null);
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const others = recommendations.filter((each) => each !== analysis.recommendation.recommendation);
  const keep = () => {
    if (choice === null || reason.trim() === '') return;
    edit.overrideRecommendation({ recommendation: choice, reason: reason.trim(), by: by.trim() });
    onDone();
  };
  return (
    <form
      className="override-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
        if (event.key === 'Enter' && event.ctrlKey) keep();
        event.stopPropagation();
      }}
    >
      <Select
        label={inspector.head.decision}
        none={common.unknown}
        value={choice}
        onChange={setChoice}
        choices={others.map((each) => ({ value: each, label: common.recommendations[each] }))}
      />
      <TextField lines="many" label={inspector.head.decisionReason} value={reason} onChange={setReason} />
      <TextField label={inspector.fields.by} value={by} onChange={setBy} />
      <div className="override-buttons">
        <Button onClick={onDone}>{inspector.head.cancel}</Button>
        <Button type="submit" kind="primary" shortcut="Mod+Enter" disabled={choice === null || reason.trim() === ''}>
          {inspector.head.keep}
        </Button>
      </div>
    </form>
  );
}
