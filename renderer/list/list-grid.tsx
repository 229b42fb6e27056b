import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { useFindingStore } from '#renderer/finding/finding-store.ts';
import { useScoringStore } from '#renderer/inspector/scoring-store.ts';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import { AddRow } from './add-row.tsx';
import { AnchorStrip } from './anchor-strip.tsx';
import { findCriterion, type ListColumn, listColumns } from './list-columns.ts';
import { ListHead } from './list-head.tsx';
import { ListRow } from './list-row.tsx';
import type { ListRow as Row, Sorting } from './sort-rows.ts';
import { useListGrid } from './use-list-grid.ts';
import { type RowWindow, useWindow } from './use-window.ts';

type Props = {
  readonly rows: readonly Row[];
  readonly sorting: Sorting | null;
  readonly onSort: (column: ListColumn) => void;
};

/** The grid: head, the rows in view, the row that adds one, and the anchors of the score in hand. */
export function ListGrid({ rows, sorting, onSort }: Props) {
  const { list } = useMessages();
  const hintId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const adder = useRef<HTMLInputElement>(null);
  const stored = useScoringStore((state) => state.voice);
  const { participants } = useOpenWorkspace().content;
  const voice = stored !== 'room' && Object.hasOwn(participants, stored) ? stored : 'room';
  const theme = useUiStore((state) => state.theme);
  const uiScale = useUiStore((state) => state.uiScale);
  const window = useWindow(scroller, rows.length, `${theme} ${uiScale}`);
  const ids = useMemo(() => rows.map((row) => row.analysis.id), [rows]);
  const grid = useListGrid({ ids, window, voice, scroller, onAdd: () => adder.current?.focus() });
  const { at } = grid;
  const { lit, current } = useFindMarks(ids, window);
  const focusedIndex = at === null ? -1 : ids.indexOf(at.id);
  const shown = toShown(window.first, window.last, focusedIndex);
  const criterion = at === null ? undefined : findCriterion(at.column);
  const focusedRow = rows[focusedIndex];
  useEffect(() => {
    if (criterion !== undefined) useScoringStore.getState().set({ criterion });
  }, [criterion]);
  const moveInHead = (event: KeyboardEvent, column: ListColumn) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = listColumns[listColumns.indexOf(column) + step];
    if (event.key === 'ArrowDown' && at !== null) grid.go({ ...at, column });
    else if (step !== 0 && next !== undefined && at !== null) {
      grid.setCell({ ...at, column: next });
      scroller.current?.querySelector<HTMLElement>(`[data-head="${CSS.escape(next)}"]`)?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <div ref={scroller} className="list-scroller">
        <p id={hintId} className="visually-hidden">
          {list.keys}
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: rows are windowed and laid out as a grid of their own */}
        <div
          role="grid"
          tabIndex={-1}
          className="list-grid"
          aria-label={list.name}
          aria-describedby={hintId}
          aria-rowcount={rows.length + 1}
          aria-colcount={listColumns.length}
          aria-multiselectable="true"
          onKeyDown={grid.onKeyDown}
          onClick={grid.onClick}
          onDoubleClick={grid.onDoubleClick}
        >
          <ListHead sorting={sorting} focused={at?.column ?? 'title'} onSort={onSort} onMove={moveInHead} />
          {rows.length > 0 && (
            // biome-ignore lint/a11y/useSemanticElements: see the grid
            <div role="rowgroup" className="list-body" style={{ height: rows.length * window.rowHeight }}>
              {shown.map((index) => {
                const row = rows[index];
                if (row === undefined) return null;
                const { id } = row.analysis;
                return (
                  <ListRow
                    key={id}
                    top={index * window.rowHeight}
                    row={row}
                    index={index}
                    isSelected={grid.selected.includes(id)}
                    mark={id === current ? 'found' : lit?.has(id) === true ? 'lit' : undefined}
                    focused={id === at?.id ? at.column : null}
                    editing={id === at?.id ? grid.editing : null}
                    voice={voice}
                    onText={grid.onText}
                    onEdited={grid.onEdited}
                  />
                );
              })}
            </div>
          )}
        </div>
        <AddRow ref={adder} />
      </div>
      {criterion !== undefined && focusedRow !== undefined && (
        <AnchorStrip row={focusedRow} criterion={criterion} voice={voice} />
      )}
    </>
  );
}

/** What the search has found among the rows; its place is kept in view. */
function useFindMarks(ids: readonly UseCaseId[], { reveal }: RowWindow) {
  const lit = useFindingStore((store) => (store.isFindOpen && store.query.trim() !== '' ? store.lit : null));
  const current = useFindingStore((store) => store.current);
  useLayoutEffect(() => {
    useFindingStore.getState().set({ listed: ids });
    return () => useFindingStore.getState().set({ listed: [] });
  }, [ids]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another match scrolls, not another order
  useEffect(() => {
    if (current !== null && ids.includes(current)) reveal(ids.indexOf(current));
  }, [current]);
  return { lit, current };
}

/** The rows to mount: those in view, and the one that has the focus wherever it is. */
function toShown(first: number, last: number, focused: number): readonly number[] {
  const shown = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  if (focused < 0 || (focused >= first && focused < last)) return shown;
  return focused < first ? [focused, ...shown] : [...shown, focused];
}
