import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapToOthers } from '#shared/canvas/snap-to-others.ts';
import { type Rectangle, toCardRectangle } from '#shared/workspace/place.ts';

const coordinate = fc.integer({ min: -1000, max: 1000 });
const card = fc.tuple(coordinate, coordinate).map((place) => toCardRectangle(place));
const others = fc.array(card, { maxLength: 12 });

function toMoved([x, y, width, height]: Rectangle, [dx, dy]: readonly [number, number]): Rectangle {
  return [x + dx, y + dy, width, height];
}

describe('snapToOthers', () => {
  it('leaves what it has snapped where it is', () => {
    fc.assert(
      fc.property(others, card, fc.constantFrom(2, 6, 12), (all, moving, tolerance) => {
        const { shift } = snapToOthers(all, moving, tolerance);
        const again = snapToOthers(all, toMoved(moving, shift), tolerance).shift;
        expect(Math.abs(again[0])).toBeLessThan(1e-9);
        expect(Math.abs(again[1])).toBeLessThan(1e-9);
      }),
    );
  });

  it('goes on the grid where nothing is near', () => {
    expect(snapToOthers([], [3, 13, 208, 104], 6)).toEqual({ shift: [-3, 3], guides: [] });
  });

  it('brings edges and middles level and shows the line through both', () => {
    const { shift, guides } = snapToOthers([[101, 0, 208, 104]], [105, 300, 208, 104], 6);
    expect(shift).toEqual([-4, 4]);
    expect(guides.filter(({ kind }) => kind === 'edge')).toContainEqual({
      kind: 'edge',
      runs: 'down',
      at: 101,
      from: 0,
      to: 408,
    });
  });

  it('makes gaps equal between two, and after a row', () => {
    const between = snapToOthers(
      [
        [0, 1, 100, 50],
        [311, 7, 100, 50],
      ],
      [153, 30, 100, 50],
      6,
    );
    expect(153 + between.shift[0]).toBe(155.5);
    expect(between.guides.filter(({ kind }) => kind === 'gap')).toHaveLength(2);
    const after = snapToOthers(
      [
        [0, 1, 100, 50],
        [133, 7, 100, 50],
      ],
      [270, 30, 100, 50],
      6,
    );
    expect(270 + after.shift[0]).toBe(266);
    expect(after.guides.filter(({ kind }) => kind === 'gap').map(({ from, to }) => to - from)).toEqual([33, 33]);
  });
});
