import { useState } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { Checkbox } from '#renderer/parts/checkbox.tsx';
import { Dialog } from '#renderer/parts/dialog.tsx';
import { NumberField } from '#renderer/parts/number-field.tsx';
import { Select } from '#renderer/parts/select.tsx';
import { TextField } from '#renderer/parts/text-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { enablerAdd } from '#shared/commands/enabler/add.ts';
import { enablerRemove } from '#shared/commands/enabler/remove.ts';
import { enablerUpdate } from '#shared/commands/enabler/update.ts';
import { enabler as schema } from '#shared/workspace/schema/content.ts';
import { roles, shortTextLimit } from '#shared/workspace/schema/primitives.ts';
import type { Enabler, EnablerId, Role } from '#shared/workspace/types.ts';

const kinds = ['platform', 'data', 'maturity', 'governance', 'other'] as const;

type Props = {
  /** Null: a new one. */
  readonly id: EnablerId | null;
  readonly onClose: () => void;
};

/** One foundation: what it is, what it costs, how long it takes, who, and what must be there before. */
export function EnablerDialog({ id, onClose }: Props) {
  const { plan } = useMessages();
  const words = plan.enabler;
  const { content } = useOpenWorkspace();
  const { run, isReadOnly } = useEdit();
  const [draft, setDraft] = useState<Enabler>(
    () => (id === null ? undefined : content.enablers[id]) ?? schema.parse({ title: '' }),
  );
  const [isNameMissing, setNameMissing] = useState(false);
  const change = (changes: Partial<Enabler>) => setDraft((before) => ({ ...before, ...changes }));
  const keep = () => {
    if (draft.title.trim() === '') {
      setNameMissing(true);
      return;
    }
    if (id === null) run(enablerAdd, draft);
    else run(enablerUpdate, { id, changes: draft });
    onClose();
  };
  const remove = () => {
    if (id !== null) run(enablerRemove, { id });
    onClose();
  };
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      actions={
        <>
          {id !== null && (
            <Button kind="danger" disabled={isReadOnly} onClick={remove}>
              {words.remove}
            </Button>
          )}
          <span className="grow" />
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button kind="primary" disabled={isReadOnly} onClick={keep}>
            {words.keep}
          </Button>
        </>
      }
    >
      <TextField
        label={words.name}
        value={draft.title}
        maxLength={shortTextLimit}
        problem={isNameMissing && draft.title.trim() === '' ? words.nameNeeded : undefined}
        onChange={(title) => change({ title })}
      />
      <div className="plan-fields">
        <Select
          label={words.kind}
          value={draft.kind}
          choices={kinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
          onChange={(kind) => change({ kind })}
        />
        <NumberField
          kind="count"
          label={words.cost}
          unit={content.assumptions.currency}
          value={draft.cost}
          onChange={(cost) => change({ cost })}
        />
        <NumberField
          kind="count"
          label={words.duration}
          unit={words.quarters}
          least={1}
          most={40}
          isWhole
          value={draft.durationQuarters}
          onChange={(durationQuarters) => change({ durationQuarters })}
        />
      </div>
      <EffortFields draft={draft} onChange={(effort) => change({ effort })} />
      <RequiresFields id={id} draft={draft} onChange={(requires) => change({ requires })} />
    </Dialog>
  );
}

type EffortProps = { readonly draft: Enabler; readonly onChange: (effort: Enabler['effort']) => void };

function EffortFields({ draft: { effort }, onChange }: EffortProps) {
  const { plan } = useMessages();
  const set = (role: Role, amount: number | null) => {
    const { [role]: _before, ...others } = effort;
    onChange(amount === null ? others : { ...others, [role]: amount });
  };
  return (
    <fieldset className="plan-fieldset">
      <legend className="field-label">{plan.enabler.effort}</legend>
      <div className="plan-fields plan-fields-narrow">
        {roles.map((role) => (
          <NumberField
            key={role}
            kind="count"
            label={plan.roles[role]}
            value={effort[role] ?? null}
            onChange={(amount) => set(role, amount)}
          />
        ))}
      </div>
    </fieldset>
  );
}

type RequiresProps = {
  readonly id: EnablerId | null;
  readonly draft: Enabler;
  readonly onChange: (requires: Enabler['requires']) => void;
};

function RequiresFields({ id, draft: { requires }, onChange }: RequiresProps) {
  const { plan } = useMessages();
  const { enablers, enablerOrder } = useOpenWorkspace().content;
  const others = enablerOrder.filter((other) => other !== id);
  if (others.length === 0) return null;
  return (
    <fieldset className="plan-fieldset">
      <legend className="field-label">{plan.enabler.requires}</legend>
      {others.map((other) => (
        <Checkbox
          key={other}
          label={enablers[other]?.title ?? other}
          checked={requires.includes(other)}
          onChange={(isOn) => onChange(isOn ? [...requires, other] : requires.filter((each) => each !== other))}
        />
      ))}
    </fieldset>
  );
}
