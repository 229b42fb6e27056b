import { Button } from '#renderer/parts/button.tsx';
import { IconButton } from '#renderer/parts/icon-button.tsx';
import { NumberField } from '#renderer/parts/number-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { portfolioUpdate } from '#shared/commands/portfolio/update.ts';
import { teamUpdate } from '#shared/commands/team/update.ts';
import { toQuarterName } from '#shared/messages/to-quarter-name.ts';
import { roles } from '#shared/workspace/schema/primitives.ts';
import type { Content, Role } from '#shared/workspace/types.ts';

type Row = Content['portfolio']['capacity'][number];

const teamFields = {
  dataScientist: 'dataScientists',
  mlEngineer: 'mlEngineers',
  dataEngineer: 'dataEngineers',
  platformEngineer: 'platformEngineers',
} as const satisfies Record<Role, keyof Content['team']>;

/** The team as it is, and the people for new work from quarter to quarter. */
export function CapacityPart() {
  const messages = useMessages();
  const { plan } = messages;
  const { portfolio, team, assumptions } = useOpenWorkspace().content;
  const { run, isReadOnly } = useEdit();
  const { capacity } = portfolio;
  const set = (rows: readonly Row[], group?: string) => run(portfolioUpdate, { capacity: [...rows] }, group);
  const first: Row = Object.fromEntries(roles.map((role) => [role, team[teamFields[role]] ?? 0]));
  return (
    <section className="plan-part" aria-labelledby="plan-people">
      <h3 id="plan-people">{plan.capacity}</h3>
      <p className="small soft">{plan.capacityHint}</p>
      <div className="plan-capacity">
        <span aria-hidden="true" />
        {roles.map((role) => (
          <span key={role} className="small soft" aria-hidden="true">
            {plan.rolesShort[role]}
          </span>
        ))}
        <span aria-hidden="true" />
        <span className="small">{plan.team}</span>
        {roles.map((role) => (
          <NumberField
            key={role}
            kind="count"
            label={plan.peopleOf(plan.roles[role], plan.team)}
            hideLabel
            value={team[teamFields[role]]}
            isReadOnly={isReadOnly}
            onChange={(count) => run(teamUpdate, { [teamFields[role]]: count }, `team.${role}`)}
          />
        ))}
        <span aria-hidden="true" />
        {[...capacity.entries()].map(([quarter, row]) => (
          <CapacityRow
            key={quarter}
            name={toQuarterName(messages, quarter, assumptions.planStart)}
            row={row}
            onChange={(role, count) =>
              set(
                capacity.map((each, at) => (at === quarter ? { ...each, [role]: count } : each)),
                `capacity.${quarter}.${role}`,
              )
            }
            onRemove={quarter === capacity.length - 1 ? () => set(capacity.slice(0, -1)) : null}
          />
        ))}
      </div>
      <Button
        icon="plus"
        kind="quiet"
        disabled={isReadOnly}
        onClick={() => set([...capacity, capacity.at(-1) ?? first])}
      >
        {plan.addQuarter}
      </Button>
    </section>
  );
}

type RowProps = {
  readonly name: string;
  readonly row: Row;
  readonly onChange: (role: Role, count: number) => void;
  readonly onRemove: (() => void) | null;
};

function CapacityRow({ name, row, onChange, onRemove }: RowProps) {
  const { plan } = useMessages();
  const { isReadOnly } = useEdit();
  return (
    <>
      <span className="small">{name}</span>
      {roles.map((role) => (
        <NumberField
          key={role}
          kind="count"
          label={plan.peopleOf(plan.roles[role], name)}
          hideLabel
          value={row[role] ?? 0}
          isRequired
          isReadOnly={isReadOnly}
          onChange={(count) => onChange(role, count ?? 0)}
        />
      ))}
      {onRemove === null ? (
        <span aria-hidden="true" />
      ) : (
        <IconButton icon="x" label={plan.removeQuarter(name)} disabled={isReadOnly} onClick={onRemove} />
      )}
    </>
  );
}
