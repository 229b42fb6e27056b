import type { KeyboardEvent } from 'react';
import { Icon } from '#renderer/parts/icon.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { findCriterion, type ListColumn, listColumns } from './list-columns.ts';
import type { Sorting } from './sort-rows.ts';

type Props = {
  readonly sorting: Sorting | null;
  readonly focused: ListColumn;
  readonly onSort: (column: ListColumn) => void;
  readonly onMove: (event: KeyboardEvent, column: ListColumn) => void;
};

/** The names of the columns; pressing one sorts by it. */
export function ListHead({ sorting, focused, onSort, onMove }: Props) {
  const { list, framework } = useMessages();
  const toName = (column: ListColumn): { readonly name: string; readonly full: string } => {
    const criterion = findCriterion(column);
    if (criterion !== undefined) {
      const { name } = framework.criteria[criterion];
      return { name, full: name };
    }
    const name = list.columns[column as keyof typeof list.columns];
    const full = column === 'suitability' ? list.suitabilityFull : column === 'value' ? list.valueFull : name;
    return { name, full };
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows are windowed and laid out as a grid of their own
    <div role="rowgroup" className="list-head">
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: its buttons take the focus */}
      <div role="row" className="list-columns" aria-rowindex={1}>
        {listColumns.map((column, place) => {
          const { name, full } = toName(column);
          const direction = sorting?.column === column ? sorting.direction : null;
          return (
            // biome-ignore lint/a11y/useSemanticElements: see above
            // biome-ignore lint/a11y/useFocusableInteractive: its button takes the focus
            <div
              key={column}
              role="columnheader"
              aria-colindex={place + 1}
              aria-sort={direction ?? 'none'}
              className={`list-cell list-${findCriterion(column) === undefined ? column : 'score'}`}
            >
              <button
                type="button"
                className="list-sort"
                data-head={column}
                tabIndex={column === focused ? 0 : -1}
                aria-label={full}
                title={list.sort(full)}
                onClick={(event) => {
                  event.stopPropagation();
                  onSort(column);
                }}
                onKeyDown={(event) => {
                  onMove(event, column);
                  if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
                }}
              >
                <span>{name}</span>
                {direction !== null && (
                  <Icon name={direction === 'ascending' ? 'arrow-up' : 'arrow-down'} size="small" />
                )}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
