import { type ClipboardEvent, type Ref, useId, useState } from 'react';
import { Icon } from '#renderer/parts/icon.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { useCaseCreateMany } from '#shared/commands/use-case/create-many.ts';

const longestTitle = 300;

/** The last row: writing a title and Enter adds a use case and waits for the next; many pasted lines add many. */
export function AddRow({ ref }: { readonly ref: Ref<HTMLInputElement> }) {
  const { list } = useMessages();
  const id = useId();
  const [title, setTitle] = useState('');
  const isReadOnly = useWorkspaceStore((store) => store.document?.readOnly ?? true);
  if (isReadOnly) return null;
  const add = (titles: readonly string[]) => {
    if (titles.length > 0 && useWorkspaceStore.getState().run(useCaseCreateMany, { titles })) setTitle('');
  };
  const paste = (event: ClipboardEvent) => {
    const lines = toTitles(event.clipboardData.getData('text/plain'));
    if (lines.length < 2) return;
    event.preventDefault();
    add(lines);
  };
  return (
    <form
      className="list-add"
      onSubmit={(event) => {
        event.preventDefault();
        add(toTitles(title));
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
        maxLength={longestTitle}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        onPaste={paste}
      />
    </form>
  );
}

function toTitles(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim().slice(0, longestTitle))
    .filter((line) => line !== '');
}
