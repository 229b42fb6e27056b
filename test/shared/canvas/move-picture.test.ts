import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movePicture, toPointInPicture } from '#shared/canvas/move-picture.ts';
import { toScreenPoint, type Viewport } from '#shared/canvas/viewport.ts';

const size = { width: 1000, height: 800 };
const limits = { margin: 160, largestScale: 1.25 };
const drawn: Viewport = { x: 40, y: -25, zoom: 0.2 };
const near = fc.record({
  x: fc.double({ min: -300, max: 300, noNaN: true }),
  y: fc.double({ min: -300, max: 300, noNaN: true }),
  zoom: fc.double({ min: 0.14, max: 0.3, noNaN: true }),
});

describe('movePicture', () => {
  it('puts every drawn point where the board has it now', () => {
    fc.assert(
      fc.property(near, fc.integer({ max: 9000 }), fc.integer({ max: 9000 }), (now, x, y) => {
        const move = movePicture(drawn, now, size, limits);
        if (move === null) return;
        const [drawnX, drawnY] = toScreenPoint(drawn, [x, y]);
        const [seenX, seenY] = [drawnX * move.scale + move.shift[0], drawnY * move.scale + move.shift[1]];
        const [nowX, nowY] = toScreenPoint(now, [x, y]);
        // Unscaled it is shifted by whole pixels, so that it stays sharp.
        expect(Math.abs(seenX - nowX)).toBeLessThanOrEqual(0.51);
        expect(Math.abs(seenY - nowY)).toBeLessThanOrEqual(0.51);
        const [backX, backY] = toPointInPicture(drawn, now, [nowX, nowY]);
        expect([backX, backY]).toEqual([expect.closeTo(drawnX, 3), expect.closeTo(drawnY, 3)]);
      }),
    );
  });

  it('never leaves a part of the view bare', () => {
    fc.assert(
      fc.property(near, (now) => {
        const move = movePicture(drawn, now, size, limits);
        if (move === null) return;
        const { scale, shift } = move;
        expect(-160 * scale + shift[0]).toBeLessThanOrEqual(1e-9);
        expect(-160 * scale + shift[1]).toBeLessThanOrEqual(1e-9);
        expect((1000 + 160) * scale + shift[0]).toBeGreaterThanOrEqual(1000 - 1e-9);
        expect((800 + 160) * scale + shift[1]).toBeGreaterThanOrEqual(800 - 1e-9);
      }),
    );
  });

  it('pans as far as the margin, and scales as far as it may', () => {
    const by = (change: Partial<Viewport>) => movePicture(drawn, { ...drawn, ...change }, size, limits);
    expect(by({})).toEqual({ scale: 1, shift: [0, 0] });
    expect(by({ x: 200 })).toEqual({ scale: 1, shift: [160, 0] });
    expect(by({ x: 201 })).toBeNull();
    expect(by({ y: -186 })).toBeNull();
    expect(by({ zoom: 0.251 })).toBeNull();
    expect(movePicture(drawn, { ...drawn, zoom: 0.201 }, size, { margin: 160, largestScale: 1 })).toBeNull();
  });
});
