import type { Place, Rectangle } from '#shared/workspace/place.ts';

/** The rectangle between two opposite corners, in any order. */
export function toRectangle(a: Place, b: Place): Rectangle {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])];
}

/** True when the point lies in the rectangle or on its left or upper edge. */
export function isPointIn([x, y]: Place, [left, top, width, height]: Rectangle): boolean {
  return x >= left && x < left + width && y >= top && y < top + height;
}

/** True when `inner` lies in `outer`, edges included. */
export function isInside(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner[0] >= outer[0] &&
    inner[1] >= outer[1] &&
    inner[0] + inner[2] <= outer[0] + outer[2] &&
    inner[1] + inner[3] <= outer[1] + outer[3]
  );
}

/** The rectangle grown by `by` on every side. */
export function growRectangle([x, y, width, height]: Rectangle, by: number): Rectangle {
  return [x - by, y - by, width + 2 * by, height + 2 * by];
}
