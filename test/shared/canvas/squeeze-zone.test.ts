import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squeezeZone, toSqueezed } from '#shared/canvas/squeeze-zone.ts';

const zone = fc.record({
  top: fc.integer({ min: -500, max: 500 }),
  head: fc.integer({ min: 0, max: 60 }),
  height: fc.integer({ min: 1, max: 600 }),
  needed: fc.integer({ min: 1, max: 30 }),
});

describe('squeezeZone', () => {
  it('leaves the title its room and the content its zone and its order', () => {
    fc.assert(
      fc.property(zone, fc.double({ min: 0, max: 1, noNaN: true }), ({ top, head, height, needed }, share) => {
        const [contentTop, bottom] = [top + head, top + head + height];
        const squeeze = squeezeZone(top, bottom, contentTop, needed);
        if (squeeze === null) return;
        const at = (y: number) => toSqueezed(squeeze, y);
        expect(at(contentTop)).toBeCloseTo(top + needed);
        expect(at(bottom)).toBeCloseTo(bottom);
        const y = contentTop + share * height;
        expect(at(y)).toBeGreaterThanOrEqual(y - 1e-9);
        expect(at(y)).toBeLessThanOrEqual(bottom + 1e-9);
        expect(squeeze.scale).toBeGreaterThanOrEqual(0.6);
      }),
    );
  });

  it('changes nothing where there is room, or where too little would be left', () => {
    expect(squeezeZone(0, 200, 20, 15)).toBeNull();
    expect(squeezeZone(0, 30, 4, 18)).toBeNull();
    expect(toSqueezed(undefined, 12)).toBe(12);
  });
});
