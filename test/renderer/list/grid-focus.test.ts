import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveCell } from '#renderer/list/grid-focus.ts';
import { listColumns } from '#renderer/list/list-columns.ts';
import { useCaseId } from '#shared/workspace/schema/primitives.ts';

const ids = Array.from({ length: 30 }, (_, index) => useCaseId.parse(`u${index}`));
const first = useCaseId.parse('u0');
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false });

describe('moveCell', () => {
  it('moves by one, by a page and to the ends', () => {
    const at = { id: useCaseId.parse('u5'), column: 'tier' as const };
    expect(moveCell(at, press('ArrowDown'), ids, 10)).toEqual({ id: 'u6', column: 'tier' });
    expect(moveCell(at, press('ArrowLeft'), ids, 10)).toEqual({ id: 'u5', column: 'recommendation' });
    expect(moveCell(at, press('PageDown'), ids, 10)).toEqual({ id: 'u15', column: 'tier' });
    expect(moveCell(at, press('Home'), ids, 10)).toEqual({ id: 'u5', column: 'number' });
    expect(moveCell(at, press('End', true), ids, 10)).toEqual({ id: 'u29', column: 'open' });
    expect(moveCell(at, press('ArrowUp', true), ids, 10)).toEqual({ id: 'u0', column: 'tier' });
  });

  it('leaves other keys alone', () => {
    expect(moveCell({ id: first, column: 'title' }, press('x'), ids, 10)).toBeNull();
  });

  it('never leaves the grid', () => {
    const key = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End');
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.boolean())), (keys) => {
        let cell: Parameters<typeof moveCell>[0] = { id: first, column: 'title' };
        for (const [name, isCtrl] of keys) {
          const next = moveCell(cell, press(name, isCtrl), ids, 7);
          expect(next).not.toBeNull();
          cell = next ?? cell;
          expect(ids).toContain(cell.id);
          expect(listColumns).toContain(cell.column);
        }
      }),
    );
  });
});
