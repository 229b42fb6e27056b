import { type KeyboardEvent, useEffect, useRef } from 'react';
import { toScoreKey } from '#renderer/inspector/score-focus.ts';
import { useEdits } from '#renderer/inspector/use-edits.ts';
import { Button } from '#renderer/parts/button.tsx';
import { Icon, type IconName } from '#renderer/parts/icon.tsx';
import { TextField } from '#renderer/parts/text-field.tsx';
import { ScoreScale } from '#renderer/scales/score-scale.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { CriterionResult } from '#shared/analysis/suitability/suitability-types.ts';
import { scoreSetDissent } from '#shared/commands/score/set-dissent.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import { useScoreStore } from './score-store.ts';

type Props = { readonly useCase: UseCaseId; readonly result: CriterionResult };

const signs: Partial<Record<CriterionResult['agreement'], IconName>> = {
  agreed: 'check',
  'some-spread': 'minus',
  contested: 'messages-square',
};

/** One criterion after the reveal: its voices, their middle, and the value that the room settles on by a digit. */
export function RevealRow({ useCase, result }: Props) {
  const { score, inspector, framework, format } = useMessages();
  const { edit, isReadOnly } = useEdits(useCase);
  const settled = useOpenWorkspace().content.useCases[useCase]?.scores[result.id]?.settled ?? null;
  const isAt = useScoreStore((store) => store.criterion === result.id);
  const set = useScoreStore((store) => store.set);
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isAt) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isAt]);
  const takeKey = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement || isReadOnly) return;
    const key = toScoreKey(event);
    if (key?.type === 'score') edit.score(result.id, 'room', key.value);
    else if (key?.type === 'take-back') edit.takeBackScore(result.id, 'room');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const sign = signs[result.agreement];
  const { median, votes } = result;
  return (
    <section
      ref={row}
      className="score-row"
      data-at={isAt ? '' : undefined}
      aria-label={framework.criteria[result.id].name}
      onKeyDown={takeKey}
      onFocus={() => set({ criterion: result.id })}
    >
      <div className="score-says">
        <b>{framework.criteria[result.id].name}</b>
        <span className="score-agreement" data-agreement={result.agreement}>
          {sign !== undefined && <Icon name={sign} />}
          {inspector.scores.agreement[result.agreement]}
        </span>
        {votes.length > 1 && <span className="small soft">{score.camps(Math.min(...votes), Math.max(...votes))}</span>}
      </div>
      <ScoreScale
        votes={votes}
        median={median}
        settled={settled?.value ?? null}
        label={inspector.scores.ruler(votes, median, settled?.value ?? null)}
      />
      <p className="score-median">
        <b>{median === null ? '–' : format.number(median, 1)}</b>
        <span className="small soft">{median === null ? score.noMedian : score.median}</span>
      </p>
      <Settle result={result} settled={settled?.value ?? null} useCase={useCase} />
      {isAt && <Reasons useCase={useCase} result={result} />}
    </section>
  );
}

function Settle({ useCase, result, settled }: Props & { readonly settled: number | null }) {
  const { score } = useMessages();
  const { edit, isReadOnly } = useEdits(useCase);
  const { id, median } = result;
  return (
    <div className="score-settle">
      <fieldset aria-label={score.settle(id)} className="score-digits">
        {([1, 2, 3, 4, 5] as const).map((value) => (
          <button
            key={value}
            type="button"
            aria-label={score.settleAt(id, value)}
            aria-pressed={settled === value}
            disabled={isReadOnly}
            onClick={() => edit.score(id, 'room', value)}
          >
            {value}
          </button>
        ))}
      </fieldset>
      <span className="small soft">{settled === null ? score.open1 : score.settled(settled)}</span>
      {settled !== null ? (
        <Button kind="quiet" disabled={isReadOnly} onClick={() => edit.takeBackScore(id, 'room')}>
          {score.takeBack}
        </Button>
      ) : (
        median !== null &&
        !Number.isInteger(median) && (
          <Button kind="quiet" disabled={isReadOnly} onClick={() => edit.score(id, 'room', median)}>
            {score.settleMedian(median)}
          </Button>
        )
      )}
    </div>
  );
}

function Reasons({ useCase, result: { id, agreement } }: Props) {
  const { score } = useMessages();
  const { edit, isReadOnly } = useEdits(useCase);
  const { run, done } = useEdit();
  const said = useOpenWorkspace().content.useCases[useCase]?.scores[id];
  const settled = said?.settled ?? null;
  const isParted = agreement === 'contested' || agreement === 'some-spread';
  if (settled === null && !isParted) return null;
  return (
    <div className="score-reasons">
      {settled !== null && (
        <TextField
          label={score.reason(id)}
          value={settled.reason}
          readOnly={isReadOnly}
          onChange={(reason) => edit.settleReason(id, settled.value, reason)}
          onDone={done}
        />
      )}
      {isParted && (
        <TextField
          label={score.dissent(id)}
          value={said?.dissent ?? ''}
          readOnly={isReadOnly}
          onChange={(dissent) =>
            run(scoreSetDissent, { id: useCase, criterion: id, dissent }, `${useCase} dissent ${id}`)
          }
          onDone={done}
        />
      )}
    </div>
  );
}
