import { useRef } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { Select } from '#renderer/parts/select.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import { participantAdd } from '#shared/commands/participant/add.ts';
import { listParticipants } from '#shared/workspace/list-participants.ts';
import type { ParticipantId } from '#shared/workspace/types.ts';
import { countGiven } from './count-given.ts';
import { PersonRow } from './person-row.tsx';
import { useScoreStore } from './score-store.ts';
import { useGridFocus } from './use-grid-focus.ts';

type Props = { readonly shown: UseCaseAnalysis };

/** Person by criterion: what was given, never how much. Digits score, and the focus goes on by itself. */
export function PeopleGrid({ shown }: Props) {
  const { score, framework } = useMessages();
  const { content } = useOpenWorkspace();
  const { run, isReadOnly } = useEdit();
  const who = useScoreStore((store) => store.who);
  const set = useScoreStore((store) => store.set);
  const grid = useRef<HTMLTableElement>(null);
  const everyone = listParticipants(content);
  const people = everyone.some(({ id }) => id === who) ? everyone.filter(({ id }) => id === who) : everyone;
  const criteria = shown.suitability.criteria.map(({ id }) => id);
  const focus = useGridFocus(grid, people.length, criteria.length);
  const add = () => {
    set({ who: null });
    if (!run(participantAdd, { name: '' })) return;
    requestAnimationFrame(() => grid.current?.querySelector<HTMLInputElement>('tbody tr:last-child input')?.focus());
  };
  const nameOf = (id: ParticipantId) => {
    const index = everyone.findIndex((each) => each.id === id);
    const name = everyone[index]?.participant.name.trim() ?? '';
    return name === '' ? score.unnamed(index + 1) : name;
  };
  const { given, of } = countGiven(content);
  return (
    <div className="score-alone">
      {everyone.length === 0 ? (
        <p className="soft">{score.nobody}</p>
      ) : (
        <>
          <div className="score-who">
            <Select
              label={score.who}
              none={score.everyone}
              value={people.length === everyone.length ? null : who}
              choices={everyone.map(({ id }) => ({ value: id, label: nameOf(id) }))}
              onChange={(next) => set({ who: next })}
            />
            <p className="small soft" id="score-keys">
              {score.keys}
            </p>
          </div>
          <div className="score-scroll">
            <table ref={grid} className="score-grid" aria-label={score.grid(shown.title)} aria-describedby="score-keys">
              <thead>
                <tr>
                  <th scope="col">{score.person}</th>
                  {criteria.map((id) => (
                    <th key={id} scope="col">
                      {framework.criteria[id].name}
                    </th>
                  ))}
                  <td />
                </tr>
              </thead>
              <tbody>
                {people.map(({ id, participant }, row) => (
                  <PersonRow
                    key={id}
                    {...{ id, participant, row, criteria, focus, shown }}
                    number={everyone.findIndex((each) => each.id === id) + 1}
                    name={nameOf(id)}
                    onEnter={row === people.length - 1 ? add : undefined}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      <div className="score-foot">
        <Button icon="plus" disabled={isReadOnly} onClick={add}>
          {score.add}
        </Button>
        {everyone.length > 0 && (
          <>
            <p className="small soft grow" role="status">
              {score.progress(given, of)}
            </p>
            <Button kind="primary" onClick={() => set({ mode: 'together' })}>
              {score.reveal}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
