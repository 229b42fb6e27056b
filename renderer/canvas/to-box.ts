import type { Rectangle } from '#shared/workspace/place.ts';

/** Where a rectangle of the canvas is, as style. */
export function toBox([x, y, width, height]: Rectangle) {
  return { left: x, top: y, width, height };
}
