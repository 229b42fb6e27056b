import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNeighbor } from '#shared/canvas/find-neighbor.ts';
import type { Place } from '#shared/workspace/place.ts';

const grid = [0, 1, 2].flatMap((row) =>
  [0, 1, 2].map((column) => ({ name: `${row}${column}`, at: [column * 224, row * 120] as Place })),
);
const named = (name: string) => grid.find((entry) => entry.name === name)?.at ?? [0, 0];

describe('findNeighbor', () => {
  it('goes to the next card in each direction', () => {
    const from = named('11');
    expect(findNeighbor(grid, from, 'left')?.name).toBe('10');
    expect(findNeighbor(grid, from, 'right')?.name).toBe('12');
    expect(findNeighbor(grid, from, 'up')?.name).toBe('01');
    expect(findNeighbor(grid, from, 'down')?.name).toBe('21');
  });

  it('stops at the edge', () => {
    expect(findNeighbor(grid, named('00'), 'left')).toBeUndefined();
    expect(findNeighbor(grid, named('22'), 'down')).toBeUndefined();
  });

  it('prefers a card that is level to a nearer one to the side', () => {
    const level = { at: [500, 0] as Place };
    const aside = { at: [250, 300] as Place };
    expect(findNeighbor([aside, level], [0, 0], 'right')).toBe(level);
  });

  it('never goes backwards', () => {
    const place = fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -2000, max: 2000 }));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 30 }), place, (places, from) => {
        const next = findNeighbor(
          places.map((at) => ({ at })),
          from,
          'right',
        );
        if (next !== undefined) expect(next.at[0]).toBeGreaterThan(from[0]);
      }),
    );
  });
});
