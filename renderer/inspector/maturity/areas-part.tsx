import { ChoiceField } from '#renderer/inspector/fields/choice-field.tsx';
import { TextField } from '#renderer/inspector/fields/text-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { countedAnswer } from '#shared/analysis/maturity/counted-answer.ts';
import type { MaturityResult } from '#shared/analysis/maturity/maturity-types.ts';
import { type MaturityArea, maturityAreas, type StatementId } from '#shared/framework/maturity.ts';
import type { MaturityAnswer, MaturityAnswers } from '#shared/workspace/types.ts';

type Answer = Partial<Pick<MaturityAnswer, 'answer' | 'evidence'>>;

type Props = {
  readonly maturity: MaturityResult;
  readonly own: MaturityAnswers;
  /** What holds where there is no answer of its own; null: nothing stands behind it. */
  readonly inherited: MaturityAnswers | null;
  readonly onAnswer: (id: StatementId, answer: Answer) => void;
};

/** The eight areas, each with its level and the statements for levels 1 to 3. */
export function AreasPart(props: Props) {
  return maturityAreas.map((area) => <Area key={area.id} area={area} {...props} />);
}

function Area({ area, maturity, ...rest }: Props & { readonly area: MaturityArea }) {
  const { inspector, framework } = useMessages();
  const result = maturity.areas.find((each) => each.id === area.id);
  const next = area.statements.find((id) => id === result?.nextStatement);
  return (
    <details className="area">
      <summary>
        <span className="grow">{framework.areas[area.id]}</span>
        <span className="small soft">
          {result !== undefined && inspector.maturity.areaLevel(result.level, maturity.target)}
        </span>
        {next !== undefined && (
          <span className="small area-next">
            <b>{inspector.maturity.next}:</b> {framework.statements[next]}
          </span>
        )}
      </summary>
      {area.statements.map((id, index) => (
        <Statement key={id} id={id} level={index + 1} {...rest} />
      ))}
    </details>
  );
}

type StatementProps = Omit<Props, 'maturity'> & { readonly id: StatementId; readonly level: number };

function Statement({ id, level, own, inherited, onAnswer }: StatementProps) {
  const { inspector, framework } = useMessages();
  const isReadOnly = useWorkspaceStore((store) => store.document?.readOnly ?? true);
  const stored = own[id];
  const answer = stored?.answer ?? null;
  const behind = countedAnswer(inherited?.[id]);
  const choices = (['no', 'claimed', 'evidenced'] as const).map((value) => ({
    value,
    label: inspector.maturity.answers[value],
  }));
  return (
    <div className="item">
      <ChoiceField
        label={`${inspector.maturity.levelMark(level)}. ${framework.statements[id]}`}
        choices={choices}
        keys={{ n: 'no', c: 'claimed', e: 'evidenced', y: 'evidenced' }}
        value={answer}
        isDisabled={isReadOnly}
        onChange={(next) => onAnswer(id, { answer: next })}
      />
      {answer === null && behind !== null && (
        <p className="small quiet">{inspector.maturity.fromOrganization(inspector.maturity.answers[behind])}</p>
      )}
      {answer === 'evidenced' && (
        <TextField
          label={inspector.maturity.evidence}
          hint={
            countedAnswer(stored) === 'claimed' ? inspector.maturity.evidenceMissing : inspector.maturity.evidenceHint
          }
          value={stored?.evidence ?? ''}
          limit={20_000}
          isReadOnly={isReadOnly}
          onChange={(evidence) => onAnswer(id, { evidence })}
        />
      )}
    </div>
  );
}
