import { More } from '#renderer/inspector/fields/more.tsx';
import { TextField } from '#renderer/inspector/fields/text-field.tsx';
import { useEdits } from '#renderer/inspector/use-edits.ts';
import { DateField } from '#renderer/parts/text-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import type { ControlId } from '#shared/framework/risk.ts';
import type { UseCaseId, UseCaseRisk } from '#shared/workspace/types.ts';

type Props = {
  readonly control: ControlId;
  /** What was said about it; undefined while nothing was. */
  readonly kept: UseCaseRisk['controls'][string] | undefined;
  readonly id: UseCaseId;
};

/** Who does a control, by when, and what there is to say about it. */
export function ControlFields({ control, kept, id }: Props) {
  const { inspector, framework } = useMessages();
  const words = inspector.more.risk;
  const { edit, isReadOnly } = useEdits(id);
  return (
    <More title={words.controlTitle} about={framework.controls[control]} values={[kept?.owner, kept?.due, kept?.note]}>
      <TextField
        label={words.owner}
        value={kept?.owner ?? ''}
        isReadOnly={isReadOnly}
        onChange={(owner) => edit.control(control, { owner })}
      />
      <DateField
        label={words.due}
        value={kept?.due ?? null}
        readOnly={isReadOnly}
        onChange={(due) => edit.control(control, { due })}
        onDone={() => useWorkspaceStore.getState().closeGroup()}
      />
      <TextField
        lines="many"
        label={words.note}
        value={kept?.note ?? ''}
        isReadOnly={isReadOnly}
        onChange={(note) => edit.control(control, { note })}
      />
    </More>
  );
}
