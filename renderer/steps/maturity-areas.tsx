import { ChoiceField } from '#renderer/inspector/fields/choice-field.tsx';
import { TextField } from '#renderer/parts/text-field.tsx';
import { LevelSteps } from '#renderer/signs/level-steps.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { countedAnswer } from '#shared/analysis/maturity/counted-answer.ts';
import { maturityAnswer } from '#shared/commands/maturity/answer.ts';
import { type MaturityArea, maturityAreas, type StatementId } from '#shared/framework/maturity.ts';
import { MaturityHead } from './maturity-head.tsx';

const answers = ['no', 'claimed', 'evidenced'] as const;

/** Eight areas with a statement for each of levels 1, 2 and 3. */
export function MaturityAreas() {
  return (
    <div className="mature-scroll" data-spot="areas">
      <MaturityHead />
      {maturityAreas.map((area) => (
        <AreaRow key={area.id} area={area} />
      ))}
    </div>
  );
}

function AreaRow({ area }: { readonly area: MaturityArea }) {
  const { steps, framework } = useMessages();
  const result = useAnalysis().maturity.areas.find(({ id }) => id === area.id);
  const level = result?.level ?? 0;
  const claimed = result?.claimed ?? 0;
  return (
    <section className="area-row" aria-label={framework.areas[area.id]}>
      <header>
        <h3>{framework.areas[area.id]}</h3>
        <p className="small soft">
          <LevelSteps level={level} /> {claimed > level && steps.mature.claimed(claimed)}
        </p>
        <span className="area-level" aria-hidden="true">
          {level}
        </span>
      </header>
      {area.statements.map((statement, index) => (
        <StatementCell key={statement} statement={statement} level={index + 1} />
      ))}
    </section>
  );
}

function StatementCell({ statement, level }: { readonly statement: StatementId; readonly level: number }) {
  const { steps, framework } = useMessages();
  const { mature } = steps;
  const given = useOpenWorkspace().content.maturity.statements[statement];
  const { run, done, isReadOnly } = useEdit();
  const answer = given?.answer ?? null;
  const hint =
    answer === 'claimed'
      ? mature.evidenceNeeded
      : countedAnswer(given) === 'claimed'
        ? mature.evidenceMissing
        : undefined;
  const change = (changes: Parameters<typeof maturityAnswer.run>[1]['changes'], group?: string) =>
    run(maturityAnswer, { of: 'organization', statement, changes }, group);
  return (
    <div className="statement-cell" data-spot={statement}>
      <p>
        <span className="quiet">{level}</span> {framework.statements[statement]}
      </p>
      <ChoiceField
        label={mature.answerOf(framework.statements[statement])}
        isLabelHidden
        isDisabled={isReadOnly}
        value={answer}
        choices={answers.map((value) => ({ value, label: framework.maturityAnswers[value] }))}
        keys={{ n: 'no', c: 'claimed', e: 'evidenced' }}
        onChange={(value) => change({ answer: value })}
      />
      {(answer === 'claimed' || answer === 'evidenced') && (
        <TextField
          label={mature.evidence}
          hideLabel
          disabled={isReadOnly}
          placeholder={mature.evidencePlaceholder}
          hint={hint}
          value={given?.evidence ?? ''}
          onChange={(evidence) => change({ evidence }, `statement.${statement}`)}
          onDone={done}
        />
      )}
    </div>
  );
}
