import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toReadingOrder } from '#shared/canvas/reading-order.ts';
import type { Place } from '#shared/workspace/place.ts';

const entry = (name: string, at: Place) => ({ name, at });

describe('toReadingOrder', () => {
  it('goes row by row, and forgives a row that is not quite level', () => {
    const ordered = toReadingOrder([
      entry('d', [300, 140]),
      entry('b', [230, 10]),
      entry('c', [0, 120]),
      entry('a', [0, 20]),
    ]);
    expect(ordered.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('keeps every card, once', () => {
    const place = fc.tuple(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: -3000, max: 3000 }));
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const entries = places.map((at, index) => ({ at, index }));
        const ordered = toReadingOrder(entries).map(({ index }) => index);
        expect(ordered.toSorted((a, b) => a - b)).toEqual(entries.map(({ index }) => index));
      }),
    );
  });
});
