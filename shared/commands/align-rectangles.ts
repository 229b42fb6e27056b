import { type Place, type Rectangle, toBounds } from '#shared/workspace/place.ts';

export const alignEdges = ['left', 'center', 'right', 'top', 'middle', 'bottom'] as const;
export type AlignEdge = (typeof alignEdges)[number];
export const distributeAxes = ['horizontal', 'vertical'] as const;
export type DistributeAxis = (typeof distributeAxes)[number];

/** Where along its extent an edge lies: 0 at the start, 1 at the end. */
const shares: Readonly<Record<AlignEdge, { readonly axis: 0 | 1; readonly share: 0 | 0.5 | 1 }>> = {
  left: { axis: 0, share: 0 },
  center: { axis: 0, share: 0.5 },
  right: { axis: 0, share: 1 },
  top: { axis: 1, share: 0 },
  middle: { axis: 1, share: 0.5 },
  bottom: { axis: 1, share: 1 },
};

const toSize = (rectangle: Rectangle, axis: 0 | 1) => rectangle[axis === 0 ? 2 : 3];
const toShift = (axis: 0 | 1, by: number): Place => (axis === 0 ? [by + 0, 0] : [0, by + 0]);

/**
 * How far each rectangle moves so that the named edge or middle of all lies on one line: that of the first `anchors`
 * entry, or of the bounds of all when there is none. Sizes stay, and so does the other axis.
 */
export function alignRectangles(
  rectangles: readonly Rectangle[],
  edge: AlignEdge,
  anchors: readonly Rectangle[] = [],
): readonly Place[] {
  const { axis, share } = shares[edge];
  const onto = anchors[0] ?? toBounds(rectangles);
  if (onto === null) return [];
  const line = onto[axis] + toSize(onto, axis) * share;
  return rectangles.map((rectangle) => toShift(axis, line - toSize(rectangle, axis) * share - rectangle[axis]));
}

/**
 * How far each rectangle moves so that the gaps between neighbors along the axis are equal, to half a pixel: the first
 * and the last stay, by their middles. Where there is too little room the gaps are negative and equal all the same.
 */
export function distributeRectangles(rectangles: readonly Rectangle[], along: DistributeAxis): readonly Place[] {
  const axis = along === 'horizontal' ? 0 : 1;
  const middle = (rectangle: Rectangle) => rectangle[axis] + toSize(rectangle, axis) / 2;
  const order = [...rectangles.keys()].sort((a, b) => {
    const [first, second] = [rectangles[a], rectangles[b]];
    return first === undefined || second === undefined ? 0 : middle(first) - middle(second) || a - b;
  });
  const sorted = order.map((index) => rectangles[index]).filter((rectangle) => rectangle !== undefined);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || sorted.length < 3) return rectangles.map(() => [0, 0]);
  const taken = sorted.reduce((sum, rectangle) => sum + toSize(rectangle, axis), 0);
  const gap = (last[axis] + toSize(last, axis) - first[axis] - taken) / (sorted.length - 1);
  const shifts: Place[] = rectangles.map(() => [0, 0]);
  let at = first[axis];
  for (const [position, rectangle] of sorted.entries()) {
    const index = order[position];
    const isEnd = position === 0 || position === sorted.length - 1;
    if (index !== undefined && !isEnd) shifts[index] = toShift(axis, Math.round(at * 2) / 2 - rectangle[axis]);
    at += toSize(rectangle, axis) + gap;
  }
  return shifts;
}
