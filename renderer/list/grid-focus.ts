import type { UseCaseId } from '#shared/workspace/types.ts';
import { type ListColumn, listColumns } from './list-columns.ts';

/** The cell that has the focus of the grid. */
export type GridCell = { readonly id: UseCaseId; readonly column: ListColumn };

type Press = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean };

const clamp = (value: number, last: number) => Math.min(last, Math.max(0, value));

/** Rows and columns that a key moves by; null: it is no movement. */
function toMove({ key, ctrlKey, metaKey }: Press, page: number): readonly [rows: number, columns: number] | null {
  const far = Number.MAX_SAFE_INTEGER;
  const isFar = ctrlKey || metaKey;
  switch (key) {
    case 'ArrowUp':
      return [isFar ? -far : -1, 0];
    case 'ArrowDown':
      return [isFar ? far : 1, 0];
    case 'ArrowLeft':
      return [0, isFar ? -far : -1];
    case 'ArrowRight':
      return [0, isFar ? far : 1];
    case 'PageUp':
      return [-page, 0];
    case 'PageDown':
      return [page, 0];
    case 'Home':
      return [isFar ? -far : 0, -far];
    case 'End':
      return [isFar ? far : 0, far];
    default:
      return null;
  }
}

/** The cell that a key leads to from `cell`, within the rows `ids`; null when the key does not move. */
export function moveCell(cell: GridCell, press: Press, ids: readonly UseCaseId[], page: number): GridCell | null {
  const move = toMove(press, page);
  if (move === null) return null;
  const id = ids[clamp(ids.indexOf(cell.id) + move[0], ids.length - 1)];
  const column = listColumns[clamp(listColumns.indexOf(cell.column) + move[1], listColumns.length - 1)];
  return id === undefined || column === undefined ? null : { id, column };
}
