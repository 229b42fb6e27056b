import { useRef } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { IconButton } from '#renderer/parts/icon-button.tsx';
import { TextField } from '#renderer/parts/text-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { participantAdd } from '#shared/commands/participant/add.ts';
import { participantRemove } from '#shared/commands/participant/remove.ts';
import { participantUpdate } from '#shared/commands/participant/update.ts';
import { shortTextLimit } from '#shared/workspace/schema/primitives.ts';
import type { Participant, ParticipantId } from '#shared/workspace/types.ts';
import { Part } from './part.tsx';

/** Whose voices count. Enter in the last row begins another. */
export function ParticipantsPart() {
  const { frame } = useMessages().steps;
  const { participants, participantOrder } = useOpenWorkspace().content;
  const { run } = useEdit();
  const table = useRef<HTMLTableElement>(null);
  const add = () => {
    if (!run(participantAdd, { name: '' })) return;
    requestAnimationFrame(() => table.current?.querySelector<HTMLInputElement>('tbody tr:last-child input')?.focus());
  };
  return (
    <Part title={frame.participants} hint={frame.participantsHint}>
      {participantOrder.length === 0 ? (
        <p className="soft">{frame.noParticipants}</p>
      ) : (
        <table ref={table} className="step-table">
          <thead>
            <tr>
              <th scope="col">{frame.participantName}</th>
              <th scope="col">{frame.participantRole}</th>
              <th scope="col">{frame.participantGroup}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {participantOrder.map((id, index) => {
              const participant = participants[id];
              if (participant === undefined) return null;
              const isLast = index === participantOrder.length - 1;
              return (
                <ParticipantRow
                  key={id}
                  id={id}
                  number={index + 1}
                  participant={participant}
                  onEnter={isLast ? add : undefined}
                />
              );
            })}
          </tbody>
        </table>
      )}
      <div>
        <Button icon="plus" onClick={add}>
          {frame.addParticipant}
        </Button>
      </div>
    </Part>
  );
}

type RowProps = {
  readonly id: ParticipantId;
  readonly number: number;
  readonly participant: Participant;
  readonly onEnter: (() => void) | undefined;
};

function ParticipantRow({ id, number, participant, onEnter }: RowProps) {
  const { steps, format } = useMessages();
  const { frame } = steps;
  const { run, done } = useEdit();
  const field = (name: 'name' | 'role' | 'group', label: string) => (
    <td>
      <TextField
        label={format.labeled(frame.participantNumber(number), label)}
        hideLabel
        value={participant[name]}
        maxLength={shortTextLimit}
        onChange={(value) => run(participantUpdate, { id, changes: { [name]: value } }, `participant.${id}.${name}`)}
        onDone={done}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && participant.name !== '') onEnter?.();
        }}
      />
    </td>
  );
  return (
    <tr>
      {field('name', frame.participantName)}
      {field('role', frame.participantRole)}
      {field('group', frame.participantGroup)}
      <td className="step-tight">
        <IconButton
          icon="trash-2"
          label={frame.removeParticipant(participant.name)}
          onClick={() => run(participantRemove, { id })}
        />
      </td>
    </tr>
  );
}
