import { type KeyboardEvent, useState } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { Select } from '#renderer/parts/select.tsx';
import { TextField } from '#renderer/parts/text-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { linkDelete } from '#shared/commands/link/delete.ts';
import { linkUpdate } from '#shared/commands/link/update.ts';
import { shortTextLimit } from '#shared/workspace/schema/primitives.ts';
import type { Link, LinkId } from '#shared/workspace/types.ts';

const kinds = ['requires', 'supports', 'duplicates', 'relates'] as const;

type Props = { readonly id: LinkId; readonly link: Link; readonly label: string; readonly onClose: () => void };

/** What a link means and says. Enter and Esc close it; what was typed is kept as one step. */
export function LinkPanel({ id, link, label, onClose }: Props) {
  const { canvas } = useMessages();
  const run = useWorkspaceStore((store) => store.run);
  const [text, setText] = useState(link.label);
  const keep = () => run(linkUpdate, { id, changes: { label: text.trim() } });
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing || (event.key !== 'Escape' && event.key !== 'Enter')) return;
    if (event.key === 'Enter' && event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    keep();
    onClose();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as part of a form, and this is none
    <div className="link-panel" role="group" aria-label={label} onKeyDown={onKeyDown}>
      <Select
        label={canvas.linkKind}
        value={link.kind}
        choices={kinds.map((kind) => ({ value: kind, label: canvas.linkKinds[kind] }))}
        onChange={(kind) => run(linkUpdate, { id, changes: { kind } })}
      />
      <TextField
        label={canvas.linkField}
        value={text}
        maxLength={shortTextLimit}
        autoFocus
        onChange={setText}
        onBlur={keep}
      />
      <div className="link-panel-buttons">
        <Button kind="danger" onClick={() => run(linkDelete, { ids: [id] })}>
          {canvas.deleteLink}
        </Button>
        <Button onClick={onClose}>{canvas.closeLink}</Button>
      </div>
    </div>
  );
}
