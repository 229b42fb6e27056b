import { memo, useEffect, useRef } from 'react';
import type { Voice } from '#renderer/inspector/use-edits.ts';
import { useMessages } from '#renderer/state/messages-context.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import { ListCell } from './list-cell.tsx';
import { findCriterion, type ListColumn, listColumns } from './list-columns.ts';
import type { ListRow as Row } from './sort-rows.ts';

type Props = {
  readonly row: Row;
  /** Place among all rows, from 0. */
  readonly index: number;
  /** Its place in the body, in pixels. */
  readonly top: number;
  readonly isSelected: boolean;
  /** Found by the search, or the match that it stands on. */
  readonly mark: 'lit' | 'found' | undefined;
  /** The column that has the grid's focus in this row; null in every other row. */
  readonly focused: ListColumn | null;
  readonly editing: 'title' | 'owner' | null;
  readonly voice: Voice;
  readonly onText: (id: UseCaseId, field: 'title' | 'owner', text: string) => void;
  readonly onEdited: (goesOn: boolean) => void;
};

/** One use case as a row of the grid. */
export const ListRow = memo(function ListRow(props: Props) {
  const { row, index, top, isSelected, focused, editing, voice, onText, onEdited } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows are windowed and laid out as a grid of their own
    <div
      role="row"
      tabIndex={-1}
      className="list-row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-id={row.analysis.id}
      data-mark={props.mark}
      data-focused={focused === null ? undefined : ''}
      style={{ top }}
    >
      {listColumns.map((column, place) => (
        // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles carry a column index
        <div
          key={column}
          role={column === 'title' ? 'rowheader' : 'gridcell'}
          aria-colindex={place + 1}
          tabIndex={column === focused ? 0 : -1}
          className={`list-cell list-${findCriterion(column) === undefined ? column : 'score'}`}
          data-column={column}
        >
          {(column === 'title' || column === 'owner') && editing === column ? (
            <CellEditor row={row} field={column} onText={onText} onEdited={onEdited} />
          ) : (
            <ListCell row={row} column={column} voice={voice} />
          )}
        </div>
      ))}
    </div>
  );
});

type EditorProps = Pick<Props, 'row' | 'onText' | 'onEdited'> & { readonly field: 'title' | 'owner' };

function CellEditor({ row, field, onText, onEdited }: EditorProps) {
  const { list } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const { title } = row.useCase;
  return (
    <input
      ref={input}
      type="text"
      className="list-editor"
      maxLength={300}
      aria-label={field === 'title' ? list.editTitle(title) : list.editOwner(title)}
      value={row.useCase[field]}
      onChange={(event) => onText(row.analysis.id, field, event.target.value)}
      onBlur={() => onEdited(false)}
      onKeyDown={(event) => {
        if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.stopPropagation();
        event.preventDefault();
        onEdited(event.key === 'Enter');
      }}
    />
  );
}
