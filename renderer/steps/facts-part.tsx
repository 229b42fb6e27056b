import { TextArea } from '#renderer/parts/text-area.tsx';
import { DateField, TextField } from '#renderer/parts/text-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { workshopUpdate } from '#shared/commands/workshop/update.ts';
import { longTextLimit, shortTextLimit } from '#shared/workspace/schema/primitives.ts';
import { Part } from './part.tsx';

type LineName = 'title' | 'organization' | 'facilitator' | 'location';
type AreaName = 'objective' | 'scope' | 'outOfScope' | 'successMeasure' | 'constraints';

/** What the workshop is for. */
export function FactsPart() {
  const { frame } = useMessages().steps;
  const { workshop } = useOpenWorkspace().content;
  const { run, done } = useEdit();
  const line = (name: LineName, label: string) => (
    <TextField
      label={label}
      value={workshop[name]}
      maxLength={shortTextLimit}
      onChange={(value) => run(workshopUpdate, { [name]: value }, `workshop.${name}`)}
      onDone={done}
    />
  );
  const area = (name: AreaName, label: string, hint?: string) => (
    <TextArea
      label={label}
      hint={hint}
      value={workshop[name]}
      maxLength={longTextLimit}
      onChange={(value) => run(workshopUpdate, { [name]: value }, `workshop.${name}`)}
      onDone={done}
    />
  );
  return (
    <Part title={frame.facts}>
      <div className="step-fields">
        {line('title', frame.name)}
        {line('organization', frame.organization)}
        {line('facilitator', frame.facilitator)}
        {line('location', frame.location)}
        <DateField label={frame.date} value={workshop.date} onChange={(date) => run(workshopUpdate, { date })} />
      </div>
      {area('objective', frame.objective, frame.objectiveHint)}
      <div className="step-fields">
        {area('scope', frame.scope)}
        {area('outOfScope', frame.outOfScope)}
      </div>
      {area('successMeasure', frame.successMeasure, frame.successMeasureHint)}
      {area('constraints', frame.constraints)}
    </Part>
  );
}
