import { type ReactNode, useState } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { Select } from '#renderer/parts/select.tsx';

import { useMessages } from '#renderer/state/messages-context.ts';
import { TextField } from './text-field.tsx';

type Props<Value extends string> = {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly initial?: Value | null;
  readonly words: { readonly reason: string; readonly keep: string; readonly cancel: string };
  /** What to know before choosing. */
  readonly lead?: ReactNode;
  /** A sentence on the chosen value that asks for a name beside the reason; null where a reason is enough. */
  readonly asksForName?: (value: Value) => string | null;
  readonly onKeep: (kept: { readonly value: Value; readonly reason: string; readonly by: string }) => void;
  readonly onDone: () => void;
};

/** What the room sets against what the app computes: a value, always with a reason, and with who says so. */
export function OverrideForm<Value extends string>({ words, initial = null, asksForName, ...props }: Props<Value>) {
  const { inspector, common } = useMessages();
  const [value, setValue] = useState<Value | null>(initial);
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const request = value === null ? null : (asksForName?.(value) ?? null);
  const isReady = value !== null && reason.trim() !== '' && (request === null || by.trim() !== '');
  const keep = () => {
    if (value === null || !isReady) return;
    props.onKeep({ value, reason: reason.trim(), by: by.trim() });
    props.onDone();
  };
  return (
    <form
      className="override-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onDone();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
        event.stopPropagation();
      }}
    >
      {props.lead}
      <Select label={props.label} none={common.unknown} value={value} onChange={setValue} choices={props.choices} />
      {request !== null && <p className="small">{request}</p>}
      <TextField lines="many" label={words.reason} value={reason} onChange={setReason} />
      <TextField label={inspector.fields.by} value={by} onChange={setBy} />
      <div className="override-buttons">
        <Button onClick={props.onDone}>{words.cancel}</Button>
        <Button type="submit" kind="primary" shortcut="Mod+Enter" disabled={!isReady}>
          {words.keep}
        </Button>
      </div>
    </form>
  );
}
