/** A point of the canvas, [x, y] in pixels at 100 %: the upper left corner of what lies there. */
export type Place = readonly [number, number];
/** [x, y, width, height]. */
export type Rectangle = readonly [number, number, number, number];

/** A card is this large in every view, in pixels at 100 %. */
export const cardWidth = 208;
export const cardHeight = 104;
/** Between cards that the app lays out. */
export const cardGap = 16;

/** The rectangle of a card at `place`. */
export function toCardRectangle([x, y]: Place): Rectangle {
  return [x, y, cardWidth, cardHeight];
}

/** True when two rectangles share more than an edge. */
export function doOverlap(a: Rectangle, b: Rectangle): boolean {
  return a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
}

/** True when the middle of `inner` lies in `outer`: then it belongs to it and moves along. */
export function isCenteredIn(inner: Rectangle, outer: Rectangle): boolean {
  const x = inner[0] + inner[2] / 2;
  const y = inner[1] + inner[3] / 2;
  return x >= outer[0] && x <= outer[0] + outer[2] && y >= outer[1] && y <= outer[1] + outer[3];
}

/** The smallest rectangle around all; null when there are none. */
export function toBounds(rectangles: readonly Rectangle[]): Rectangle | null {
  const [first] = rectangles;
  if (first === undefined) return null;
  let [left, top, right, bottom] = [first[0], first[1], first[0], first[1]];
  for (const [x, y, width, height] of rectangles) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return [left, top, right - left, bottom - top];
}

/** Farthest from the origin that anything may lie, in pixels. */
export const coordinateLimit = 1_000_000;

/** True for a point that a workspace may hold. */
export function isPlace(place: Place): boolean {
  return place.every((coordinate) => Math.abs(coordinate) <= coordinateLimit);
}

/** True for a rectangle that a workspace may hold: inside the limits and with an area. */
export function isRectangle(rectangle: Rectangle): boolean {
  return (
    isPlace([rectangle[0], rectangle[1]]) &&
    rectangle[2] > 0 &&
    rectangle[3] > 0 &&
    isPlace([rectangle[2], rectangle[3]])
  );
}

function toHalves(value: number): number {
  const inside = Math.min(coordinateLimit, Math.max(-coordinateLimit, value));
  // Adding zero turns a minus zero, which JSON cannot tell apart, into zero.
  return Math.round(inside * 2) / 2 + 0;
}

/** The point on whole or half pixels and inside the limits, so that a dragged card does not write a dozen decimals. */
export function toHalfPixels([x, y]: Place): Place {
  return [toHalves(x), toHalves(y)];
}

/** The rectangle on whole or half pixels, at least one pixel wide and high. */
export function toHalfPixelRectangle([x, y, width, height]: Rectangle): Rectangle {
  return [toHalves(x), toHalves(y), Math.max(1, toHalves(width)), Math.max(1, toHalves(height))];
}

/** The place shifted by `offset`. */
export function toShifted([x, y]: Place, offset: Place): Place {
  return [x + offset[0], y + offset[1]];
}
