import { useState } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { Checkbox } from '#renderer/parts/checkbox.tsx';
import { Dialog } from '#renderer/parts/dialog.tsx';
import { Select } from '#renderer/parts/select.tsx';
import { TextArea } from '#renderer/parts/text-area.tsx';
import { DateField, TextField } from '#renderer/parts/text-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { decisionAdd } from '#shared/commands/decision/add.ts';
import { decisionRemove } from '#shared/commands/decision/remove.ts';
import { decisionUpdate } from '#shared/commands/decision/update.ts';
import { longTextLimit, shortTextLimit } from '#shared/workspace/schema/primitives.ts';
import type { Decision, DecisionId, UseCaseId } from '#shared/workspace/types.ts';
import { DissentFields } from './dissent-fields.tsx';

const statuses: readonly Decision['status'][] = ['proposed', 'decided', 'deferred', 'rejected'];

type Draft = Omit<Decision, 'at'>;
type DialogProps = {
  /** Null: a new one. */
  readonly id: DecisionId | null;
  readonly decision: Decision | undefined;
  readonly about: readonly UseCaseId[];
  readonly onClose: () => void;
};

function toDraft(decision: Decision | undefined, about: readonly UseCaseId[]): Draft {
  const { at: _at, ...fields } = decision ?? {
    at: null,
    text: '',
    reason: '',
    owner: '',
    due: null,
    status: 'decided',
    dissent: [],
    useCases: about,
  };
  return fields;
}

/** Records a decision with its reason, its owner and what was said against it; keeping it is one undo step. */
export function DecisionDialog({ id, decision, about, onClose }: DialogProps) {
  const { decide } = useMessages().steps;
  const { run, isReadOnly } = useEdit();
  const [draft, setDraft] = useState<Draft>(() => toDraft(decision, about));
  const [isTextMissing, setTextMissing] = useState(false);
  const change = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }));
  const keep = () => {
    if (draft.text.trim() === '') {
      setTextMissing(true);
      return;
    }
    const kept = { ...draft, dissent: draft.dissent.filter(({ text }) => text.trim() !== '') };
    if (id === null) run(decisionAdd, kept);
    else run(decisionUpdate, { id, changes: kept });
    onClose();
  };
  return (
    <Dialog
      title={decide.decisionTitle}
      size="wide"
      onClose={onClose}
      actions={
        <>
          {id !== null && (
            <Button
              kind="danger"
              icon="trash-2"
              disabled={isReadOnly}
              onClick={() => {
                run(decisionRemove, { id });
                onClose();
              }}
            >
              {decide.remove}
            </Button>
          )}
          <span className="grow" />
          <Button onClick={onClose}>{decide.cancel}</Button>
          <Button kind="primary" disabled={isReadOnly} onClick={keep}>
            {decide.save}
          </Button>
        </>
      }
    >
      <fieldset className="dialog-form decision-form" disabled={isReadOnly}>
        <TextArea
          label={decide.text}
          hint={decide.textHint}
          problem={isTextMissing && draft.text.trim() === '' ? decide.textNeeded : undefined}
          value={draft.text}
          maxLength={longTextLimit}
          onChange={(text) => change({ text })}
          autoFocus
        />
        <TextArea
          label={decide.reason}
          value={draft.reason}
          maxLength={longTextLimit}
          onChange={(reason) => change({ reason })}
        />
        <div className="step-fields step-narrow">
          <Select
            label={decide.status}
            value={draft.status}
            choices={statuses.map((status) => ({ value: status, label: decide.statuses[status] }))}
            onChange={(status) => change({ status })}
          />
          <TextField
            label={decide.owner}
            value={draft.owner}
            maxLength={shortTextLimit}
            onChange={(owner) => change({ owner })}
          />
          <DateField label={decide.due} value={draft.due} onChange={(due) => change({ due })} />
        </div>
        <AboutFields chosen={draft.useCases} onChange={(useCases) => change({ useCases })} />
        <DissentFields dissent={draft.dissent} onChange={(dissent) => change({ dissent })} />
      </fieldset>
    </Dialog>
  );
}

type AboutProps = { readonly chosen: readonly UseCaseId[]; readonly onChange: (ids: readonly UseCaseId[]) => void };

function AboutFields({ chosen, onChange }: AboutProps) {
  const { decide } = useMessages().steps;
  const { useCases, useCaseOrder } = useOpenWorkspace().content;
  if (useCaseOrder.length === 0) return null;
  return (
    <fieldset className="decision-about">
      <legend className="field-label">{decide.about}</legend>
      <ul>
        {useCaseOrder.map((id) => (
          <li key={id}>
            <Checkbox
              label={useCases[id]?.title ?? ''}
              checked={chosen.includes(id)}
              onChange={(isAbout) => onChange(isAbout ? [...chosen, id] : chosen.filter((other) => other !== id))}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
