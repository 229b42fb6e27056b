import './bookmarks-panel.css';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { IconButton } from '#renderer/parts/icon-button.tsx';
import { Kbd } from '#renderer/parts/kbd.tsx';
import { TextField } from '#renderer/parts/text-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { bookmarkRemove } from '#shared/commands/bookmark/remove.ts';
import { bookmarkRename } from '#shared/commands/bookmark/rename.ts';
import { shortTextLimit } from '#shared/workspace/schema/primitives.ts';
import type { Bookmark } from '#shared/workspace/types.ts';
import { addBookmark, goToBookmark } from './bookmark-controls.ts';
import { useFindingStore } from './finding-store.ts';

const mostKeys = 9;

function focusFirst(panel: HTMLElement | null): void {
  panel?.querySelector<HTMLElement>('li button, input')?.focus();
}

/** The bookmarks of views: go to one, name a new one, rename, remove. */
export function BookmarksPanel() {
  const { finding } = useMessages();
  const { bookmarks } = useOpenWorkspace().layout;
  const { isReadOnly } = useEdit();
  const panel = useRef<HTMLDivElement>(null);
  const isNaming = useFindingStore((store) => store.isNaming);
  useEffect(() => {
    if (!isNaming) focusFirst(panel.current);
  }, [isNaming]);
  return (
    <div ref={panel} className="bookmarks">
      <h2>{finding.bookmarks}</h2>
      {bookmarks.length === 0 && <p className="small soft">{finding.noBookmarks}</p>}
      <ol>
        {bookmarks.map((bookmark, index) => (
          <Line
            key={bookmark.id}
            bookmark={bookmark}
            number={index + 1}
            onGone={() => requestAnimationFrame(() => focusFirst(panel.current))}
          />
        ))}
      </ol>
      {!isReadOnly && <NewBookmark count={bookmarks.length} isNaming={isNaming} />}
      <p className="small soft">{finding.bookmarksHint}</p>
    </div>
  );
}

type LineProps = { readonly bookmark: Bookmark; readonly number: number; readonly onGone: () => void };

function Line({ bookmark, number, onGone }: LineProps) {
  const { finding } = useMessages();
  const { run, isReadOnly } = useEdit();
  const [name, setName] = useState<string | null>(null);
  const { id } = bookmark;
  if (name !== null) {
    const keep = (event: FormEvent) => {
      event.preventDefault();
      run(bookmarkRename, { id, name });
      setName(null);
      onGone();
    };
    return (
      <li>
        <form onSubmit={keep}>
          <TextField
            label={finding.bookmarkName(bookmark.name)}
            hideLabel
            value={name}
            maxLength={shortTextLimit}
            autoFocus
            onChange={setName}
          />
        </form>
      </li>
    );
  }
  return (
    <li>
      <button
        type="button"
        className="bookmark-go"
        aria-label={finding.goToBookmark(bookmark.name)}
        onClick={() => goToBookmark(bookmark)}
      >
        <span>{bookmark.name}</span>
        {number <= mostKeys && <Kbd shortcut={`Alt+${number}`} />}
      </button>
      {!isReadOnly && (
        <>
          <IconButton
            icon="pencil"
            label={finding.renameBookmark(bookmark.name)}
            onClick={() => setName(bookmark.name)}
          />
          <IconButton
            icon="trash-2"
            label={finding.removeBookmark(bookmark.name)}
            onClick={() => {
              run(bookmarkRemove, { id });
              onGone();
            }}
          />
        </>
      )}
    </li>
  );
}

function NewBookmark({ count, isNaming }: { readonly count: number; readonly isNaming: boolean }) {
  const { finding, lenses } = useMessages();
  const lens = useUiStore((store) => store.lens);
  const suggested = finding.newBookmark(lenses.names[lens], count + 1);
  const [written, setWritten] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!isNaming) return;
    const field = form.current?.querySelector('input');
    field?.focus();
    field?.select();
  }, [isNaming]);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (addBookmark(written ?? suggested)) setWritten(null);
  };
  return (
    <form ref={form} className="bookmark-new" onSubmit={keep}>
      <TextField
        label={finding.newName}
        value={written ?? suggested}
        maxLength={shortTextLimit}
        onChange={setWritten}
      />
      <Button type="submit">{finding.addBookmark}</Button>
    </form>
  );
}
