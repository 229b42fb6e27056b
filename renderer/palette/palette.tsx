import './palette.css';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { useActions } from '#renderer/actions/actions-context.ts';
import { Dialog } from '#renderer/parts/dialog.tsx';
import { Icon } from '#renderer/parts/icon.tsx';
import { Kbd } from '#renderer/parts/kbd.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useWorkspace } from '#renderer/state/use-workspace.ts';
import { type Entry, listEntries } from './list-entries.ts';

type PaletteProps = { readonly onClose: () => void };

/** Every command by name, and every use case by title or number. */
export function Palette({ onClose }: PaletteProps) {
  const messages = useMessages();
  const actions = useActions();
  const workspace = useWorkspace();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const listId = useId();
  const entries = useMemo(
    () => listEntries({ query, workspace, actions, messages }),
    [query, workspace, actions, messages],
  );
  const index = Math.min(chosen, entries.length - 1);
  const words = messages.palette;

  const take = (entry: Entry | undefined) => {
    if (entry === undefined) return;
    onClose();
    // The dialog gives focus back when it closes; what the command shows may take it after that.
    requestAnimationFrame(() => {
      const { target } = entry;
      if (target.type === 'action') actions.run(target.name);
      else void import('./show-use-case.ts').then(({ showUseCase }) => showUseCase(target.id));
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      setChosen(Math.max(0, Math.min(entries.length - 1, index + by)));
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      take(entries[index]);
    }
  };

  return (
    <Dialog title={words.title} hideTitle size="wide" place="top" onClose={onClose}>
      <div className="palette-query">
        <Icon name="search" size="large" />
        <input
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={entries.length === 0 ? undefined : `${listId}-${index}`}
          aria-label={words.placeholder}
          placeholder={words.placeholder}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
        <Kbd shortcut="Escape" />
      </div>
      <p className="visually-hidden" role="status">
        {words.count(entries.length)}
      </p>
      <div className="palette-list" role="listbox" id={listId} aria-label={words.results} tabIndex={-1}>
        {entries.length === 0 && <p className="palette-none">{words.nothing}</p>}
        {entries.map((entry, position) => (
          <Row
            key={entry.key}
            id={`${listId}-${position}`}
            entry={entry}
            heading={entries[position - 1]?.group === entry.group ? null : entry.group}
            isChosen={position === index}
            onPoint={() => setChosen(position)}
            onTake={() => take(entry)}
          />
        ))}
      </div>
      <p className="palette-foot">
        <span>
          <Kbd shortcut="↑" /> <Kbd shortcut="↓" /> {words.choose}
        </span>
        <span>
          <Kbd shortcut="?" /> {words.allShortcuts}
        </span>
      </p>
    </Dialog>
  );
}

type RowProps = {
  readonly id: string;
  readonly entry: Entry;
  readonly heading: string | null;
  readonly isChosen: boolean;
  readonly onPoint: () => void;
  readonly onTake: () => void;
};

function Row({ id, entry, heading, isChosen, onPoint, onTake }: RowProps) {
  return (
    <>
      {heading !== null && (
        <div className="palette-heading" role="presentation">
          {heading}
        </div>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the text field above, as a combobox has it */}
      <div
        id={id}
        role="option"
        aria-selected={isChosen}
        tabIndex={-1}
        className="palette-row"
        ref={(row) => {
          if (isChosen) row?.scrollIntoView({ block: 'nearest' });
        }}
        onPointerMove={isChosen ? undefined : onPoint}
        onClick={onTake}
      >
        <span>
          <Marked text={entry.label} hits={entry.hits} />
        </span>
        <span className="palette-hint">{entry.hint}</span>
        <span className="grow" />
        {isChosen && entry.shortcut === undefined && <Kbd shortcut="Enter" />}
        {entry.shortcut !== undefined && <Kbd shortcut={entry.shortcut} />}
      </div>
    </>
  );
}

/** The text with the letters that were hit set strong. */
function Marked({ text, hits }: { readonly text: string; readonly hits: readonly number[] }) {
  const hit = new Set(hits);
  const runs: { readonly at: number; readonly isHit: boolean; text: string }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const last = runs.at(-1);
    if (last !== undefined && last.isHit === hit.has(at)) last.text += text[at];
    else runs.push({ at, isHit: hit.has(at), text: text[at] ?? '' });
  }
  return runs.map((run) => (run.isHit ? <b key={run.at}>{run.text}</b> : <span key={run.at}>{run.text}</span>));
}
