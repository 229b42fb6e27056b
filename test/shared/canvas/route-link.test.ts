import { describe, expect, it } from 'vitest';
import { findLabelPlace, routeLink, toPathText, toPointOnRoute } from '#shared/canvas/route-link.ts';

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

  it('puts the label halfway, and beside a card that stands there', () => {
    const route = routeLink([0, 0, 100, 100], [1000, 0, 100, 100]);
    const middle = toPointOnRoute(route, 0.5);
    expect(findLabelPlace(route, [80, 24], [])).toEqual(middle);
    const [x] = findLabelPlace(route, [80, 24], [[middle[0] - 20, 0, 60, 100]]);
    expect(Math.abs(x - (middle[0] + 10))).toBeGreaterThanOrEqual(70);
  });

  it('becomes a cubic path', () => {
    expect(toPathText(routeLink([0, 0, 100, 100], [300, 0, 100, 100]))).toBe('M100 50C198 50 198 50 296 50');
  });
});
