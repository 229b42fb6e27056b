import { More } from '#renderer/inspector/fields/more.tsx';
import { useEdits } from '#renderer/inspector/use-edits.ts';
import { Checkbox } from '#renderer/parts/checkbox.tsx';
import { NumberField } from '#renderer/parts/number-field.tsx';
import { Select } from '#renderer/parts/select.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { roles } from '#shared/workspace/schema/primitives.ts';
import type { Content, Plan, Role, UseCaseId } from '#shared/workspace/types.ts';
import { RoomWords } from './room-words.tsx';
import '../workshop/workshop.css';

type Props = { readonly plan: Plan; readonly id: UseCaseId };

/** When it can be built: whether it must, how long it takes, who is needed, and what comes first. */
export function PlanPart({ plan, id }: Props) {
  const words = useMessages().inspector.more.plan;
  const { edit, isReadOnly } = useEdits(id);
  const setEffort = (role: Role, amount: number | null) => {
    const { [role]: _before, ...others } = plan.effort;
    edit.plan({ effort: amount === null ? others : { ...others, [role]: amount } });
  };
  const given = [plan.mandatory, plan.excluded, plan.durationQuarters, ...Object.values(plan.effort), plan.requires];
  return (
    <>
      <RoomWords plan={plan} id={id} />
      <More title={words.title} values={given}>
        <Checkbox
          label={words.mandatory}
          checked={plan.mandatory}
          disabled={isReadOnly}
          onChange={(mandatory) => edit.plan(mandatory ? { mandatory, excluded: false } : { mandatory })}
        />
        <Checkbox
          label={words.excluded}
          checked={plan.excluded}
          disabled={isReadOnly}
          onChange={(excluded) => edit.plan(excluded ? { excluded, mandatory: false } : { excluded })}
        />
        <NumberField
          kind="count"
          label={words.duration}
          unit={words.quarters}
          least={1}
          most={40}
          isWhole
          value={plan.durationQuarters}
          isReadOnly={isReadOnly}
          onChange={(durationQuarters) => edit.plan({ durationQuarters })}
        />
        <fieldset className="entry entry-range">
          <legend className="entry-label">{words.effort}</legend>
          {roles.map((role) => (
            <NumberField
              key={role}
              kind="count"
              label={words.roles[role]}
              value={plan.effort[role] ?? null}
              isReadOnly={isReadOnly}
              onChange={(amount) => setEffort(role, amount)}
            />
          ))}
        </fieldset>
        <Requirements plan={plan} id={id} />
      </More>
    </>
  );
}

type Thing = { readonly value: string; readonly label: string };

function listThings(
  { useCases, useCaseOrder, enablers, enablerOrder }: Content,
  toLabel: (number: number, title: string) => string,
): readonly Thing[] {
  return [
    ...enablerOrder.map((id) => ({ value: id, label: enablers[id]?.title ?? '' })),
    ...useCaseOrder.map((id) => ({ value: id, label: toLabel(useCases[id]?.number ?? 0, useCases[id]?.title ?? '') })),
  ];
}

function Requirements({ plan, id }: Props) {
  const { inspector } = useMessages();
  const words = inspector.more.plan;
  const { content } = useOpenWorkspace();
  const { edit, isReadOnly } = useEdits(id);
  const things = listThings(content, (number, title) => words.numbered(inspector.number(number), title));
  const { requires } = plan;
  return (
    <fieldset className="entry entry-range">
      <legend className="entry-label">{words.requires}</legend>
      <ul className="tags">
        {requires.map((required) => {
          const title = things.find((thing) => thing.value === required)?.label ?? required;
          return (
            <li key={required}>
              <button
                type="button"
                className="tag"
                disabled={isReadOnly}
                aria-label={words.release(title)}
                onClick={() => edit.plan({ requires: requires.filter((other) => other !== required) })}
              >
                {title} <span aria-hidden="true">×</span>
              </button>
            </li>
          );
        })}
      </ul>
      <Select
        label={words.require}
        hideLabel
        none={words.require}
        value={null}
        choices={things.filter((thing) => thing.value !== id && !requires.includes(thing.value))}
        disabled={isReadOnly}
        onChange={(required) => {
          if (required !== null) edit.plan({ requires: [...requires, required] });
        }}
      />
    </fieldset>
  );
}
