import { useState } from 'react';
import { Counts } from '#renderer/inspector/counts.tsx';
import { useScoringStore } from '#renderer/inspector/scoring-store.ts';
import { IconButton } from '#renderer/parts/icon-button.tsx';
import { Select } from '#renderer/parts/select.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { listParticipants } from '#shared/workspace/list-participants.ts';
import { ListGrid } from './list-grid.tsx';
import { type Sorting, toNextSorting } from './sort-rows.ts';
import { useRows } from './use-rows.ts';
import './list.css';

/** The same cards as a table: scored, renamed, added, chosen and deleted by keyboard alone. */
export function ListView() {
  const { list, finding } = useMessages();
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [filter, setFilter] = useState('');
  const { rows, all } = useRows(sorting, filter);
  const chosen = useUiStore((state) => state.selected.useCases.length);
  return (
    <div className="list">
      <div className="list-bar line-fields">
        <p className="list-counts" aria-live="polite">
          {list.counts(rows.length, all)}
          {chosen > 1 && `, ${list.chosen(chosen)}`}
        </p>
        <div className="list-groups">
          <Counts useCases={rows.map((row) => row.analysis)} />
        </div>
        <Voice />
        <label className="list-filter">
          <span className="visually-hidden">{list.filter}</span>
          <input
            type="search"
            className="entry-input"
            placeholder={list.filter}
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
          />
        </label>
        {filter !== '' && <IconButton icon="x" label={list.clearFilter} onClick={() => setFilter('')} />}
      </div>
      <ListGrid rows={rows} sorting={sorting} onSort={(column) => setSorting(toNextSorting(sorting, column))} />
      {rows.length === 0 && (
        <p className="list-empty">
          {all === 0
            ? `${list.empty} ${list.emptyHint}`
            : filter === ''
              ? finding.noneStandsOut
              : list.nothingFound(filter)}
        </p>
      )}
    </div>
  );
}

function Voice() {
  const { list } = useMessages();
  const participants = listParticipants(useOpenWorkspace().content);
  const { voice, set } = useScoringStore();
  if (participants.length === 0) return null;
  return (
    <Select
      label={list.voice}
      value={voice}
      choices={[
        { value: 'room' as const, label: list.room },
        ...participants.map(({ id, participant }) => ({ value: id, label: participant.name })),
      ]}
      onChange={(next) => set({ voice: next })}
    />
  );
}
