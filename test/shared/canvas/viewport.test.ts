import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fitViewport,
  revealInViewport,
  toCanvasPoint,
  toScreenPoint,
  toVisibleRectangle,
  zoomAt,
} from '#shared/canvas/viewport.ts';
import type { Rectangle } from '#shared/workspace/place.ts';

const viewport = fc.record({
  x: fc.double({ min: -1e5, max: 1e5, noNaN: true }),
  y: fc.double({ min: -1e5, max: 1e5, noNaN: true }),
  zoom: fc.double({ min: 0.05, max: 4, noNaN: true }),
});
const point = fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -5000, max: 5000 }));

describe('viewport', () => {
  it('goes from the canvas to the screen and back', () => {
    fc.assert(
      fc.property(viewport, point, (view, at) => {
        const [x, y] = toCanvasPoint(view, toScreenPoint(view, at));
        expect(x).toBeCloseTo(at[0], 5);
        expect(y).toBeCloseTo(at[1], 5);
      }),
    );
  });

  it('keeps the point under the pointer when it zooms, within the limits', () => {
    fc.assert(
      fc.property(viewport, point, fc.double({ min: 0.01, max: 9, noNaN: true }), (view, at, zoom) => {
        const before = toCanvasPoint(view, at);
        const next = zoomAt(view, zoom, at);
        const after = toCanvasPoint(next, at);
        expect(next.zoom).toBeGreaterThanOrEqual(0.05);
        expect(next.zoom).toBeLessThanOrEqual(4);
        expect(after[0]).toBeCloseTo(before[0], 3);
        expect(after[1]).toBeCloseTo(before[1], 3);
      }),
    );
  });

  it('fits bounds whole and centered between the paddings', () => {
    const bounds: Rectangle = [100, 50, 2000, 500];
    const size = { width: 1040, height: 600 };
    const fitted = fitViewport(bounds, size, { padding: [20, 20, 80, 20], maxZoom: 1.25 });
    expect(fitted.zoom).toBe(0.5);
    expect(toScreenPoint(fitted, [100, 50])).toEqual([20, 145]);
    expect(toScreenPoint(fitted, [2100, 550])).toEqual([1020, 395]);
  });

  it('never makes a single card larger than asked for', () => {
    const fitted = fitViewport(
      [0, 0, 208, 104],
      { width: 4000, height: 4000 },
      { padding: [0, 0, 0, 0], maxZoom: 1.25 },
    );
    expect(fitted.zoom).toBe(1.25);
  });

  it('reveals by the shortest way, and leaves what is in view alone', () => {
    const view = { x: 0, y: 0, zoom: 1 };
    const size = { width: 800, height: 600 };
    expect(revealInViewport(view, size, [100, 100, 208, 104], 32)).toBe(view);
    const revealed = revealInViewport(view, size, [900, -200, 208, 104], 32);
    expect(revealed).toEqual({ x: 800 - 32 - 1108, y: 232, zoom: 1 });
    expect(toVisibleRectangle(revealed, size)).toEqual([340, -232, 800, 600]);
  });
});
