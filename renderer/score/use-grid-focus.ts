import { type RefObject, useState } from 'react';
import { useScoredCase } from './use-scored-case.ts';

export type GridFocus = {
  readonly row: number;
  readonly column: number;
  readonly take: (row: number, column: number) => void;
  /** One cell on or back, through the rows and then the use cases. */
  readonly step: (by: 1 | -1) => void;
  readonly move: (rows: number, columns: number) => void;
  /** The same cell of the next or previous use case. */
  readonly page: (by: 1 | -1) => void;
};

/** Which cell of a grid of `rows` by `columns` has the focus, and how it moves. */
export function useGridFocus(grid: RefObject<HTMLTableElement | null>, rows: number, columns: number): GridFocus {
  const [held, setHeld] = useState({ row: 0, column: 0 });
  const { go } = useScoredCase();
  const row = Math.min(held.row, Math.max(0, rows - 1));
  const column = Math.min(held.column, Math.max(0, columns - 1));
  const focus = (to: { row: number; column: number }) => {
    setHeld(to);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${to.row} ${to.column}"]`)?.focus();
  };
  const within = (value: number, count: number) => Math.min(count - 1, Math.max(0, value));
  return {
    row,
    column,
    take: (toRow, toColumn) => setHeld({ row: toRow, column: toColumn }),
    move: (byRows, byColumns) =>
      focus({ row: within(row + byRows, rows), column: within(column + byColumns, columns) }),
    step: (by) => {
      const at = row * columns + column + by;
      if (at >= 0 && at < rows * columns) focus({ row: Math.floor(at / columns), column: at % columns });
      else if (go(by)) focus(by === 1 ? { row: 0, column: 0 } : { row: rows - 1, column: columns - 1 });
    },
    page: (by) => {
      go(by);
    },
  };
}
