import { lazy, Suspense, useId, useRef } from 'react';
import { findScoreCell } from '#renderer/inspector/score-focus.ts';
import { useScoringStore } from '#renderer/inspector/scoring-store.ts';
import { useEdits } from '#renderer/inspector/use-edits.ts';
import { Spot } from '#renderer/parts/spot.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { Analysis, UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import type { CriterionResult } from '#shared/analysis/suitability/suitability-types.ts';
import { criterionIds } from '#shared/workspace/schema/primitives.ts';
import type { CriterionId, UseCase } from '#shared/workspace/types.ts';
import { ChosenCriterion } from './chosen-criterion.tsx';
import { CriterionScore } from './criterion-score.tsx';
import { SuitabilityPart } from './suitability-part.tsx';
import { toVoiceValue } from './to-voice-value.ts';
import './scores.css';

const SuggestionPart = lazy(() =>
  import('#renderer/suggestions/suggestion-part.tsx').then((part) => ({ default: part.SuggestionPart })),
);

type Props = {
  readonly useCase: UseCase;
  readonly analysis: UseCaseAnalysis;
  readonly all: Analysis;
};

/** The five criteria, scored by digits; what their values mean; and what follows for rules or ML. */
export function ScoresTab({ useCase, analysis, all }: Props) {
  const { inspector } = useMessages();
  const { edit } = useEdits(analysis.id);
  const hintId = useId();
  const rulers = useRef(new Map<CriterionId, HTMLDivElement>());
  const { criterion, voice, set } = useScoringStore();
  const { participants } = useOpenWorkspace().content;
  const speaker = voice !== 'room' && Object.hasOwn(participants, voice) ? voice : 'room';

  const go = (from: CriterionId, step: 1 | -1, by: 'cell' | 'criterion') => {
    const order = by === 'cell' ? all.useCases.map((each) => each.id) : [analysis.id];
    const cell = findScoreCell(order, { useCase: analysis.id, criterion: from }, step);
    if (cell.useCase !== analysis.id) {
      useUiStore.getState().set({ selected: { useCases: [cell.useCase], notes: [], zones: [] } });
    }
    set({ criterion: cell.criterion });
    rulers.current.get(cell.criterion)?.focus();
  };

  return (
    <>
      <p id={hintId} className="visually-hidden">
        {inspector.scores.keys}
      </p>
      <Suspense>
        <SuggestionPart id={analysis.id} />
      </Suspense>
      <Spot name="criteria">
        {criterionIds.map((id) => {
          const result = findResult(analysis, id);
          return (
            <CriterionScore
              key={id}
              ref={(node) => {
                if (node !== null) rulers.current.set(id, node);
              }}
              result={result}
              value={toVoiceValue(useCase, result, speaker)}
              settled={useCase.scores[id]?.settled?.value ?? null}
              isChosen={id === criterion}
              hintId={hintId}
              onFocus={() => set({ criterion: id })}
              onScore={(value) => edit.score(id, speaker, value)}
              onTakeBack={() => edit.takeBackScore(id, speaker)}
              onGo={(step, by) => go(id, step, by)}
            />
          );
        })}
      </Spot>
      <ChosenCriterion
        key={`${analysis.id} ${criterion} ${speaker}`}
        useCase={useCase}
        result={findResult(analysis, criterion)}
        id={analysis.id}
        voice={speaker}
      />
      <Spot name="recommendation">
        <SuitabilityPart useCase={useCase} analysis={analysis} />
      </Spot>
    </>
  );
}

function findResult(analysis: UseCaseAnalysis, id: CriterionId): CriterionResult {
  const found = analysis.suitability.criteria.find((each) => each.id === id);
  if (found === undefined) throw new Error(`the analysis leaves out criterion ${id}`);
  return found;
}
