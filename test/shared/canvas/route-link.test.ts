import { describe, expect, it } from 'vitest';
import { routeLink, toPathText } from '#shared/canvas/route-link.ts';

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

  it('puts the label halfway', () => {
    expect(routeLink([0, 0, 100, 100], [300, 0, 100, 100]).middle[0]).toBe(198);
  });

  it('becomes a cubic path', () => {
    expect(toPathText(routeLink([0, 0, 100, 100], [300, 0, 100, 100]))).toBe('M100 50C198 50 198 50 296 50');
  });
});
