import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routeLink, toPathText, toPointOnRoute, toRouteBounds } from '#shared/canvas/route-link.ts';

const coordinate = fc.integer({ min: -5000, max: 5000 });

describe('routeLink', () => {
  it('leaves and enters by the edges that face each other', () => {
    const right = routeLink([0, 0, 208, 104], [400, 0, 208, 104]);
    expect([right.start, right.end]).toEqual([
      [208, 52],
      [396, 52],
    ]);
    const up = routeLink([0, 500, 208, 104], [0, 0, 208, 104]);
    expect([up.start, up.end]).toEqual([
      [104, 500],
      [104, 108],
    ]);
  });

  it('goes from its start to its end', () => {
    const route = routeLink([0, 0, 100, 100], [300, 0, 100, 100]);
    expect(toPointOnRoute(route, 0)).toEqual(route.start);
    expect(toPointOnRoute(route, 1)).toEqual(route.end);
  });

  it('lies in its bounds', () => {
    const anyRectangle = fc.tuple(coordinate, coordinate, fc.constant(208), fc.constant(104));
    fc.assert(
      fc.property(anyRectangle, anyRectangle, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
        const route = routeLink(from, to);
        const [left, top, width, height] = toRouteBounds(route);
        const [x, y] = toPointOnRoute(route, share);
        expect(x).toBeGreaterThanOrEqual(left - 1e-6);
        expect(x).toBeLessThanOrEqual(left + width + 1e-6);
        expect(y).toBeGreaterThanOrEqual(top - 1e-6);
        expect(y).toBeLessThanOrEqual(top + height + 1e-6);
      }),
    );
  });

  it('becomes a cubic path', () => {
    expect(toPathText(routeLink([0, 0, 100, 100], [300, 0, 100, 100]))).toBe('M100 50C198 50 198 50 296 50');
  });
});
