import { type ClipboardEvent, type Ref, useId, useState } from 'react';
import { pasteText } from '#renderer/actions/clipboard.ts';
import { readPasted } from '#renderer/actions/read-pasted.ts';
import { Icon } from '#renderer/parts/icon.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { useCaseCreate } from '#shared/commands/use-case/create.ts';
import { shortTextLimit } from '#shared/workspace/schema/primitives.ts';

/** The last row: writing a title and Enter adds a use case and waits for the next; many pasted lines add many. */
export function AddRow({ ref }: { readonly ref: Ref<HTMLInputElement> }) {
  const { list } = useMessages();
  const id = useId();
  const [title, setTitle] = useState('');
  const isReadOnly = useWorkspaceStore((store) => store.document?.readOnly ?? true);
  if (isReadOnly) return null;
  const add = () => {
    const written = title.trim();
    if (written !== '' && useWorkspaceStore.getState().run(useCaseCreate, { title: written })) setTitle('');
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    const { rows, titles } = readPasted(text);
    // A single line is the beginning of a title that somebody goes on writing.
    if (rows === null && titles.length < 2) return;
    event.preventDefault();
    pasteText(text);
  };
  return (
    <form
      className="list-add"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Icon name="plus" />
      <label htmlFor={id} className="visually-hidden">
        {list.addTitle}
      </label>
      <input
        ref={ref}
        id={id}
        type="text"
        className="list-add-title"
        placeholder={list.add}
        maxLength={shortTextLimit}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        onPaste={paste}
      />
    </form>
  );
}
