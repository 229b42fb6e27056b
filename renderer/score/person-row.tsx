import type { KeyboardEvent } from 'react';
import { toScoreKey } from '#renderer/inspector/score-focus.ts';
import { createEdits } from '#renderer/inspector/use-edits.ts';
import { IconButton } from '#renderer/parts/icon-button.tsx';
import { TextField } from '#renderer/parts/text-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import { participantRemove } from '#shared/commands/participant/remove.ts';
import { participantUpdate } from '#shared/commands/participant/update.ts';
import { shortTextLimit } from '#shared/workspace/schema/primitives.ts';
import type { CriterionId, Participant, ParticipantId } from '#shared/workspace/types.ts';
import { countOf } from './count-given.ts';
import type { GridFocus } from './use-grid-focus.ts';

type Props = {
  readonly id: ParticipantId;
  readonly participant: Participant;
  readonly name: string;
  readonly number: number;
  readonly row: number;
  readonly criteria: readonly CriterionId[];
  readonly shown: UseCaseAnalysis;
  readonly focus: GridFocus;
  readonly onEnter: (() => void) | undefined;
};

const arrows: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** One person: the name, and a cell per criterion that says whether a score was given. */
export function PersonRow({ id, participant, name, number, row, criteria, shown, focus, onEnter }: Props) {
  const { score, format } = useMessages();
  const { content } = useOpenWorkspace();
  const { run, done, isReadOnly } = useEdit();
  const edit = createEdits(shown.id);
  const takeKey = (event: KeyboardEvent, criterion: CriterionId) => {
    const key = toScoreKey(event);
    const arrow = arrows[event.key];
    if (key?.type === 'score' || key?.type === 'dont-know') {
      if (isReadOnly) return;
      edit.score(criterion, id, key.type === 'score' ? key.value : null);
      focus.step(1);
    } else if (key?.type === 'take-back') edit.takeBackScore(criterion, id);
    else if (key !== null) focus.step(key.type === 'next' ? 1 : -1);
    else if (arrow !== undefined && !event.altKey && !event.ctrlKey && !event.metaKey) focus.move(...arrow);
    else if (event.key === 'PageDown' || event.key === 'PageUp') focus.page(event.key === 'PageDown' ? 1 : -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <tr>
      <th scope="row">
        <TextField
          label={score.personNumber(number)}
          hideLabel
          value={participant.name}
          maxLength={shortTextLimit}
          disabled={isReadOnly}
          onChange={(value) => run(participantUpdate, { id, changes: { name: value } }, `participant.${id}.name`)}
          onDone={done}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && participant.name !== '') onEnter?.();
          }}
        />
      </th>
      {criteria.map((criterion, column) => {
        const votes = content.useCases[shown.id]?.scores[criterion]?.votes[id] ?? [];
        const isGiven = votes.some(({ round }) => round === content.round);
        const isHeld = focus.row === row && focus.column === column;
        return (
          <td key={criterion}>
            <button
              type="button"
              className="score-cell"
              data-cell={`${row} ${column}`}
              data-given={isGiven ? '' : undefined}
              aria-label={format.labeled(score.cell(name, criterion), isGiven ? score.given : score.notGiven)}
              tabIndex={isHeld ? 0 : -1}
              onFocus={() => focus.take(row, column)}
              onKeyDown={(event) => takeKey(event, criterion)}
            />
          </td>
        );
      })}
      <td className="step-tight">
        <IconButton
          icon="trash-2"
          label={score.remove(name, countOf(content, id))}
          disabled={isReadOnly}
          onClick={() => run(participantRemove, { id })}
        />
      </td>
    </tr>
  );
}
