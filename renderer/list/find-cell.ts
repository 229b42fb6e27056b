import { useCaseId } from '#shared/workspace/schema/primitives.ts';
import type { GridCell } from './grid-focus.ts';
import { listColumns } from './list-columns.ts';

/** The cell of the grid that holds `target`, or null. */
export function findCell(target: EventTarget): GridCell | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest<HTMLElement>('[data-column]');
  const row = target.closest<HTMLElement>('[data-id]');
  const column = listColumns.find((each) => each === cell?.dataset.column);
  const id = useCaseId.safeParse(row?.dataset.id);
  return column === undefined || !id.success ? null : { id: id.data, column };
}
