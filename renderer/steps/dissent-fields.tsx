import { Button } from '#renderer/parts/button.tsx';
import { IconButton } from '#renderer/parts/icon-button.tsx';
import { TextField } from '#renderer/parts/text-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { longTextLimit, shortTextLimit } from '#shared/workspace/schema/primitives.ts';
import type { Decision } from '#shared/workspace/types.ts';

type Dissent = Decision['dissent'];
type DissentProps = { readonly dissent: Dissent; readonly onChange: (dissent: Dissent) => void };

/** What was said against a decision, and by whom. */
export function DissentFields({ dissent, onChange }: DissentProps) {
  const { decide } = useMessages().steps;
  const change = (index: number, changes: Partial<Dissent[number]>) =>
    onChange(dissent.map((entry, position) => (position === index ? { ...entry, ...changes } : entry)));
  return (
    <fieldset className="decision-dissents">
      <legend className="field-label">{decide.dissent}</legend>
      {dissent.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no id, and only their order tells them apart
        <div key={index} className="decision-dissent-row">
          <TextField
            label={decide.dissentText}
            value={entry.text}
            maxLength={longTextLimit}
            onChange={(text) => change(index, { text })}
          />
          <TextField
            label={decide.dissentBy}
            value={entry.by}
            maxLength={shortTextLimit}
            onChange={(by) => change(index, { by })}
          />
          <IconButton
            icon="trash-2"
            label={decide.removeDissent}
            onClick={() => onChange(dissent.filter((_entry, position) => position !== index))}
          />
        </div>
      ))}
      <div>
        <Button icon="plus" onClick={() => onChange([...dissent, { text: '', by: '' }])}>
          {decide.addDissent}
        </Button>
      </div>
    </fieldset>
  );
}
