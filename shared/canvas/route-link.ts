import type { Place, Rectangle } from '#shared/workspace/place.ts';

/** A link as it is drawn: a cubic curve from edge to edge. */
export type LinkRoute = {
  readonly start: Place;
  readonly startControl: Place;
  readonly endControl: Place;
  readonly end: Place;
};

/** Room that the arrow leaves before the edge. */
const gap = 4;
const leastBend = 24;

/** The route from one rectangle to another, leaving and entering at the middle of the edges that face each other. */
export function routeLink(from: Rectangle, to: Rectangle): LinkRoute {
  const centerOf = ([x, y, width, height]: Rectangle): Place => [x + width / 2, y + height / 2];
  const [fromX, fromY] = centerOf(from);
  const [toX, toY] = centerOf(to);
  const gapX = Math.abs(toX - fromX) - (from[2] + to[2]) / 2;
  const gapY = Math.abs(toY - fromY) - (from[3] + to[3]) / 2;
  const axis = gapX >= gapY ? 0 : 1;
  const sign = (axis === 0 ? toX - fromX : toY - fromY) >= 0 ? 1 : -1;
  const edge = (center: Place, rectangle: Rectangle, direction: number, extra: number): Place =>
    axis === 0
      ? [center[0] + direction * (rectangle[2] / 2 + extra), center[1]]
      : [center[0], center[1] + direction * (rectangle[3] / 2 + extra)];
  const start = edge([fromX, fromY], from, sign, 0);
  const end = edge([toX, toY], to, -sign, gap);
  const bend = Math.max(leastBend, Math.abs(end[axis] - start[axis]) / 2) * sign;
  const along = (point: Place, by: number): Place =>
    axis === 0 ? [point[0] + by, point[1]] : [point[0], point[1] + by];
  const startControl = along(start, bend);
  const endControl = along(end, -bend);
  return { start, startControl, endControl, end };
}

/** The route as the `d` of an SVG path. */
export function toPathText({ start, startControl, endControl, end }: LinkRoute): string {
  return `M${start.join(' ')}C${startControl.join(' ')} ${endControl.join(' ')} ${end.join(' ')}`;
}

/** The point of the route at `share` of its parameter, 0 at its start and 1 at its end. */
export function toPointOnRoute({ start, startControl, endControl, end }: LinkRoute, share: number): Place {
  const rest = 1 - share;
  const at = (axis: 0 | 1) =>
    rest ** 3 * start[axis] +
    3 * rest ** 2 * share * startControl[axis] +
    3 * rest * share ** 2 * endControl[axis] +
    share ** 3 * end[axis];
  return [at(0), at(1)];
}

/** Around all of the route: a cubic curve never leaves the box of its four points. */
export function toRouteBounds({ start, startControl, endControl, end }: LinkRoute): Rectangle {
  const range = (axis: 0 | 1) => {
    const values = [start[axis], startControl[axis], endControl[axis], end[axis]];
    return [Math.min(...values), Math.max(...values)] as const;
  };
  const [[left, right], [top, bottom]] = [range(0), range(1)];
  return [left, top, right - left, bottom - top];
}
