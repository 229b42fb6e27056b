import { useState } from 'react';
import { OverrideForm } from '#renderer/inspector/fields/override-form.tsx';
import { Section } from '#renderer/inspector/section.tsx';
import { useEdits } from '#renderer/inspector/use-edits.ts';
import { useReasonText } from '#renderer/inspector/use-reason-text.ts';
import { WhyTree } from '#renderer/parts/why.tsx';
import { LevelSteps } from '#renderer/signs/level-steps.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import { explainLevel, explainTarget } from '#shared/analysis/maturity/explain-maturity.ts';
import type { MaturityResult } from '#shared/analysis/maturity/maturity-types.ts';
import { maturityAreaIds, maturityAreas } from '#shared/framework/maturity.ts';
import type { Level, UseCase } from '#shared/workspace/types.ts';
import { AreasPart } from './areas-part.tsx';
import { TestScorePart } from './test-score-part.tsx';
import './maturity.css';

type Props = { readonly useCase: UseCase; readonly analysis: UseCaseAnalysis };

/** The level now and its target, and the eight areas that hold it back, statement by statement. */
export function MaturityTab({ useCase, analysis }: Props) {
  const { inspector, mature } = useMessages();
  const { edit } = useEdits(analysis.id);
  const { statements } = useOpenWorkspace().content.maturity;
  const { maturity } = analysis;
  return (
    <>
      <LevelPart maturity={maturity} />
      <TargetPart useCase={useCase} analysis={analysis} />
      <Section
        title={inspector.maturity.areas}
        spot="areas"
        aside={inspector.fields.answered(maturity.answered, maturity.total)}
      >
        <AreasPart
          maturity={maturity}
          own={useCase.maturity.statements}
          inherited={statements}
          onAnswer={(id, answer) => edit.statement(id, answer)}
        />
        <WhyTree
          title={mature.whyLevel}
          why={explainLevel(maturity, [useCase.maturity.statements, statements], maturityAreas)}
        />
      </Section>
      <TestScorePart testScore={useCase.maturity.testScore} id={analysis.id} />
    </>
  );
}

function LevelPart({ maturity }: { readonly maturity: MaturityResult }) {
  const { inspector, framework, common } = useMessages();
  const weakest = maturityAreaIds.filter((id) => maturity.weakest.includes(id)).map((id) => framework.areas[id]);
  return (
    <div className="pane-section" aria-live="polite">
      <p className="level-verdict">
        <LevelSteps level={maturity.level} target={maturity.target} figures />
        <span>
          {common.levels[maturity.level]}
          {maturity.target !== null && maturity.target > maturity.level && ` → ${common.levels[maturity.target]}`}
        </span>
      </p>
      <p className="small">
        {maturity.target !== null &&
          (maturity.gap === 0 ? inspector.maturity.noGap : inspector.maturity.gap(maturity.gap))}{' '}
        {weakest.length < maturityAreaIds.length && inspector.maturity.weakest(weakest)}{' '}
        {inspector.maturity.index(maturity.index)}
      </p>
    </div>
  );
}

function TargetPart({ useCase, analysis }: Props) {
  const { inspector, mature } = useMessages();
  const toText = useReasonText();
  const { edit, isReadOnly } = useEdits(analysis.id);
  const [isSetting, setSetting] = useState(false);
  const isByHand = useCase.maturity.target !== null;
  return (
    <div className="pane-section" data-spot="target">
      {analysis.maturity.targetReasons.length > 0 && (
        <ul className="small sentences">
          {analysis.maturity.targetReasons.map((reason) => (
            <li key={`${reason.id} ${JSON.stringify(reason.values)}`}>{toText(reason)}</li>
          ))}
        </ul>
      )}
      {!isReadOnly && !isSetting && !isByHand && (
        <button type="button" className="text-button" onClick={() => setSetting(true)}>
          {inspector.maturity.override}
        </button>
      )}
      {!isReadOnly && !isSetting && isByHand && (
        <button type="button" className="text-button" onClick={() => edit.maturityTarget(null)}>
          {inspector.maturity.takeBack}
        </button>
      )}
      {isSetting && <TargetForm analysis={analysis} onDone={() => setSetting(false)} />}
      <WhyTree title={mature.whyTarget} why={explainTarget(analysis.maturity)} />
    </div>
  );
}

const levels: readonly { readonly key: '0' | '1' | '2' | '3'; readonly level: Level }[] = [
  { key: '0', level: 0 },
  { key: '1', level: 1 },
  { key: '2', level: 2 },
  { key: '3', level: 3 },
];

function TargetForm({ analysis, onDone }: { readonly analysis: UseCaseAnalysis; readonly onDone: () => void }) {
  const { inspector, common } = useMessages();
  const { edit } = useEdits(analysis.id);
  const { maturity } = inspector;
  return (
    <OverrideForm
      label={maturity.target}
      choices={levels.map((each) => ({ value: each.key, label: `${each.level}, ${common.levels[each.level]}` }))}
      words={{ reason: maturity.overrideReason, keep: maturity.keep, cancel: maturity.cancel }}
      onKeep={({ value, ...why }) => {
        const level = levels.find(({ key }) => key === value)?.level;
        if (level !== undefined) edit.maturityTarget({ level, ...why });
      }}
      onDone={onDone}
    />
  );
}
