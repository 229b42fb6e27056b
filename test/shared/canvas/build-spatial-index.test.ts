import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSpatialIndex } from '#shared/canvas/build-spatial-index.ts';
import { doOverlap, type Rectangle } from '#shared/workspace/place.ts';

const coordinate = fc.integer({ min: -20_000, max: 20_000 });
const rectangle = (largest: number) =>
  fc.tuple(coordinate, coordinate, fc.integer({ min: 0, max: largest }), fc.integer({ min: 0, max: largest }));
const board = fc.array(fc.oneof({ weight: 5, arbitrary: rectangle(300) }, rectangle(9000)), { maxLength: 120 });

describe('buildSpatialIndex', () => {
  it('finds what looking at each one finds, in the same order', () => {
    fc.assert(
      fc.property(board, fc.oneof(rectangle(600), rectangle(40_000)), (all, area) => {
        const expected = all.flatMap((each, place) => (doOverlap(each, area) ? [place] : []));
        expect(buildSpatialIndex(all).find(area)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('finds what shares more than an edge, across the lines of its cells', () => {
    const all: readonly Rectangle[] = [
      [0, 0, 512, 512],
      [512, 0, 512, 512],
      [-100, -100, 200, 200],
    ];
    const { find } = buildSpatialIndex(all);
    expect(find([512, 100, 10, 10])).toEqual([1]);
    expect(find([500, 100, 20, 10])).toEqual([0, 1]);
    expect(find([-10, -10, 20, 20])).toEqual([0, 2]);
    expect(find([5000, 5000, 1, 1])).toEqual([]);
  });
});
