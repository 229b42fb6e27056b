import { useEffect, useRef, useState } from 'react';
import { TextField } from '#renderer/inspector/fields/text-field.tsx';
import { Button } from '#renderer/parts/button.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import type { Finding } from '#shared/analysis/findings/finding.ts';
import { waiverSet } from '#shared/commands/waiver/set.ts';

type Props = { readonly finding: Finding; readonly onDone: () => void };

/** Why somebody lives with a finding, and who says so. */
export function WaiverForm({ finding, onDone }: Props) {
  const { findings: words } = useMessages();
  const { run } = useEdit();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const isReady = reason.trim() !== '' && by.trim() !== '';
  const keep = () => {
    if (!isReady) return;
    run(waiverSet, { finding: finding.key, reason: reason.trim(), by: by.trim() });
    onDone();
  };
  return (
    <form
      ref={form}
      className="finding-waiver"
      aria-label={words.waiveTitle}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
        event.stopPropagation();
      }}
    >
      <TextField lines="many" label={words.reason} hint={words.reasonHint} value={reason} onChange={setReason} />
      <TextField label={words.by} value={by} onChange={setBy} />
      <div className="override-buttons">
        <Button onClick={onDone}>{words.cancel}</Button>
        <Button type="submit" kind="primary" shortcut="Mod+Enter" disabled={!isReady}>
          {words.keep}
        </Button>
      </div>
    </form>
  );
}
