import { doOverlap, type Place, type Rectangle } from '#shared/workspace/place.ts';
import { growRectangle } from './rectangles.ts';
import { type LinkRoute, toPointOnRoute, toRouteBounds } from './route-link.ts';

/** A route and what its label takes, width and height in canvas pixels. */
export type Labeled = { readonly route: LinkRoute; readonly size: Place };

/** Where along a route a label may sit, from its middle outwards. */
const shares = Array.from({ length: 21 }, (_, index) => 0.5 + (index % 2 === 0 ? 1 : -1) * Math.ceil(index / 2) * 0.04);
/** How far beside the route its middle may lie, in shares of half its size: the route still runs through it. */
const asides: readonly Place[] = [0, -0.45, 0.45, -0.85, 0.85].flatMap((across) =>
  [0, -0.3, 0.3, -0.6, 0.6, -0.9, 0.9].map((down): Place => [across, down]),
);
/** So far a label may lie over an edge, in canvas pixels: the gap between tidy cards is a little less high than a label. */
const edge = 3;
/** So that a label is not compared with every one before it. */
const columnWidth = 512;
/** What a covered corner counts in covered pixels, more than a whole label: across an edge it reads, on a corner it looks lost. */
const cornerCost = 10_000;

function coverOf([x, y, width, height]: Rectangle, [left, top, across, down]: Rectangle): number {
  const overlapX = Math.min(x + width, left + across) - Math.max(x, left);
  const overlapY = Math.min(y + height, top + down) - Math.max(y, top);
  if (overlapX <= 0 || overlapY <= 0) return 0;
  const isIn = (value: number, start: number, length: number) => value > start && value < start + length;
  const coversX = isIn(left, x, width) || isIn(left + across, x, width);
  const coversY = isIn(top, y, height) || isIn(top + down, y, height);
  return overlapX * overlapY + (coversX && coversY ? cornerCost : 0);
}

/** What the box covers of all; no longer exact once it is more than `enough`. */
function costOf(box: Rectangle, obstacles: readonly Rectangle[], enough: number): number {
  let cost = 0;
  for (const obstacle of obstacles) {
    cost += coverOf(box, obstacle);
    if (cost > enough) break;
  }
  return cost;
}

function toBox([x, y]: Place, [width, height]: Place): Rectangle {
  return [x - width / 2, y - height / 2, width, height];
}

/** The middle of the first place on the route that covers nothing, else of the one that covers least. */
function placeLabel({ route, size }: Labeled, obstacles: readonly Rectangle[]): Place {
  let best = toPointOnRoute(route, 0.5);
  let least = Number.POSITIVE_INFINITY;
  const points = shares.map((share) => toPointOnRoute(route, share));
  for (const aside of asides) {
    for (const [x, y] of points) {
      const middle: Place = [x + (aside[0] * size[0]) / 2, y + (aside[1] * size[1]) / 2];
      const box = toBox(middle, size);
      const cost = costOf(box, obstacles, least);
      if (cost === 0) return middle;
      if (cost < least) [least, best] = [cost, middle];
    }
  }
  return best;
}

/** The columns of the canvas, 512 pixels wide, that a rectangle lies in. */
function toColumns([x, , width]: Rectangle): readonly number[] {
  const first = Math.floor(x / columnWidth);
  return Array.from({ length: Math.floor((x + width) / columnWidth) - first + 1 }, (_, index) => first + index);
}

/**
 * The middle of the label of each route, always so that the route runs through it: where it covers none of what `findObstacles`
 * finds in an area by more than 3 pixels and no label before it, as near as can be to the middle of its route; where there is no
 * such place, where it covers least, and rather an edge than a corner.
 */
export function placeLinkLabels(
  labeled: readonly Labeled[],
  findObstacles: (area: Rectangle) => readonly Rectangle[],
): readonly Place[] {
  const placed = new Map<number, Rectangle[]>();
  return labeled.map((each) => {
    const area = growRectangle(toRouteBounds(each.route), Math.max(...each.size));
    const obstacles = findObstacles(area).map((obstacle) => growRectangle(obstacle, -edge));
    const before = new Set(toColumns(area).flatMap((column) => placed.get(column) ?? []));
    const middle = placeLabel(each, [...obstacles, ...[...before].filter((box) => doOverlap(area, box))]);
    const box = toBox(middle, each.size);
    for (const column of toColumns(box)) placed.set(column, [...(placed.get(column) ?? []), box]);
    return middle;
  });
}
