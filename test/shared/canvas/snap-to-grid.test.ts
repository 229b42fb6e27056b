import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapShift, snapToGrid } from '#shared/canvas/snap-to-grid.ts';

describe('snapping', () => {
  it('lands on the grid, never as far as half a step away', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        const snapped = snapToGrid(value);
        expect(Math.abs(snapped % 8)).toBe(0);
        expect(Object.is(snapped, -0)).toBe(false);
        expect(Math.abs(snapped - value)).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('puts a card that stood between the lines on one', () => {
    expect(snapShift([3, 5], [10, 0])).toEqual([13, 3]);
  });
});
