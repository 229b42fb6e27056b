import { doOverlap, type Place, type Rectangle } from '#shared/workspace/place.ts';
import { gridStep, snapToGrid } from './snap-to-grid.ts';

const step = 2 * gridStep;

/** The offsets at `ring` steps from the middle, those nearest to it first. */
function listRing(ring: number): readonly Place[] {
  if (ring === 0) return [[0, 0]];
  const along = Array.from({ length: 2 * ring + 1 }, (_, index) => index - ring);
  const sides = along.flatMap((at): readonly Place[] => [
    [at, -ring],
    [at, ring],
    [-ring, at],
    [ring, at],
  ]);
  return [...sides].sort((a, b) => a[0] ** 2 + a[1] ** 2 - (b[0] ** 2 + b[1] ** 2));
}

const farthest = 256;
const edge = 1;

/** A zone's title and edges, as rectangles: what touches none of them lies in the zone or outside it, and not across. */
export function toFrame([x, y, width, height]: Rectangle, titleHeight: number): readonly Rectangle[] {
  return [
    [x, y, width, titleHeight],
    [x, y, edge, height],
    [x + width - edge, y, edge, height],
    [x, y + height - edge, width, edge],
  ];
}

/**
 * A rectangle of `width` × `height` on the grid, as near to having `middle` in its middle as it can be without touching
 * anything in `taken`; around `middle` itself when there is no such place within 256 steps of the grid.
 */
export function findFreeRectangle(
  [width, height]: readonly [number, number],
  middle: Place,
  taken: readonly Rectangle[],
): Rectangle {
  const corner: Place = [snapToGrid(middle[0] - width / 2), snapToGrid(middle[1] - height / 2)];
  for (let ring = 0; ring <= farthest; ring += 1) {
    for (const [right, down] of listRing(ring)) {
      const rectangle: Rectangle = [corner[0] + right * step, corner[1] + down * step, width, height];
      if (!taken.some((other) => doOverlap(rectangle, other))) return rectangle;
    }
  }
  return [...corner, width, height];
}
