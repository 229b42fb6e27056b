import type { Place } from '#shared/workspace/place.ts';

/** Cards stand on multiples of this, in pixels at 100 %. */
export const gridStep = 8;

/** The nearest multiple of the grid step; halves go up. Never −0. */
export function snapToGrid(value: number): number {
  return Math.round(value / gridStep) * gridStep + 0;
}

/** The shift that puts `from` moved by `shift` on the grid. */
export function snapShift(from: Place, shift: Place): Place {
  return [snapToGrid(from[0] + shift[0]) - from[0], snapToGrid(from[1] + shift[1]) - from[1]];
}
