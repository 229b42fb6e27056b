import type { Place, Rectangle } from '#shared/workspace/place.ts';
import { snapShift } from './snap-to-grid.ts';

/** A line that shows what a moved thing is level with, or one of the gaps that are equal. In canvas pixels. */
export type Guide = {
  readonly kind: 'edge' | 'gap';
  /** Which way it runs. */
  readonly runs: 'across' | 'down';
  /** Where it lies on the other axis. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
};

export type Snapped = {
  /** How much farther the thing moves than it was going to. */
  readonly shift: Place;
  readonly guides: readonly Guide[];
};

type Axis = 0 | 1;
type Span = { readonly start: number; readonly end: number };

const other = (axis: Axis): Axis => (axis === 0 ? 1 : 0);
const shares = [0, 0.5, 1] as const;
const close = 0.01;

function toSpan(rectangle: Rectangle, axis: Axis): Span {
  const start = rectangle[axis];
  return { start, end: start + rectangle[axis === 0 ? 2 : 3] };
}

function doMeet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function moveAlong([x, y, width, height]: Rectangle, axis: Axis, by: number): Rectangle {
  return axis === 0 ? [x + by, y, width, height] : [x, y + by, width, height];
}

/** Neighbors in the same row (or column) as `moving`, in order along the axis. */
function listLevel(others: readonly Rectangle[], moving: Rectangle, axis: Axis): readonly Span[] {
  const across = toSpan(moving, other(axis));
  return others
    .filter((each) => doMeet(toSpan(each, other(axis)), across))
    .map((each) => toSpan(each, axis))
    .sort((a, b) => a.start - b.start);
}

type Row = { readonly before: readonly Span[]; readonly after: readonly Span[] };

function toRow(level: readonly Span[], { start, end }: Span): Row {
  const middle = (start + end) / 2;
  return {
    before: level.filter((each) => each.end <= middle).sort((a, b) => b.end - a.end),
    after: level.filter((each) => each.start >= middle).sort((a, b) => a.start - b.start),
  };
}

/** Starts at which `moving` would have the same gap on both sides, or the gap that its neighbors have. */
function listGapStarts({ before, after }: Row, { start, end }: Span): readonly number[] {
  const size = end - start;
  const [near, far] = before;
  const [next, last] = after;
  const starts: number[] = [];
  if (near !== undefined && next !== undefined && next.start - near.end >= size) {
    starts.push((near.end + next.start - size) / 2);
  }
  if (near !== undefined && far !== undefined && near.start > far.end) starts.push(near.end + near.start - far.end);
  if (next !== undefined && last !== undefined && last.start > next.end) {
    starts.push(next.start - (last.start - next.end) - size);
  }
  return starts;
}

/** The smallest correction along the axis that brings `moving` level with another, or to equal gaps; null: none. */
function findCorrection(others: readonly Rectangle[], moving: Rectangle, axis: Axis, tolerance: number): number | null {
  const own = toSpan(moving, axis);
  let best: number | null = null;
  const consider = (by: number) => {
    if (Math.abs(by) <= tolerance && (best === null || Math.abs(by) < Math.abs(best))) best = by;
  };
  for (const each of others) {
    const span = toSpan(each, axis);
    for (const share of shares) {
      const line = span.start + share * (span.end - span.start);
      for (const ownShare of shares) consider(line - (own.start + ownShare * (own.end - own.start)));
    }
  }
  for (const start of listGapStarts(toRow(listLevel(others, moving, axis), own), own)) consider(start - own.start);
  return best;
}

function listEdgeGuides(others: readonly Rectangle[], moving: Rectangle, axis: Axis): readonly Guide[] {
  const own = toSpan(moving, axis);
  return shares.flatMap((ownShare): readonly Guide[] => {
    const line = own.start + ownShare * (own.end - own.start);
    const level = others.filter((each) => {
      const span = toSpan(each, axis);
      return shares.some((share) => Math.abs(span.start + share * (span.end - span.start) - line) < close);
    });
    if (level.length === 0) return [];
    const across = [...level, moving].map((each) => toSpan(each, other(axis)));
    const from = Math.min(...across.map(({ start }) => start));
    const to = Math.max(...across.map(({ end }) => end));
    return [{ kind: 'edge', runs: axis === 0 ? 'down' : 'across', at: line, from, to }];
  });
}

function listGapGuides(others: readonly Rectangle[], moving: Rectangle, axis: Axis): readonly Guide[] {
  const own = toSpan(moving, axis);
  const { before, after } = toRow(listLevel(others, moving, axis), own);
  const [near, far] = before;
  const [next, last] = after;
  const gaps = [
    far !== undefined && near !== undefined ? [far.end, near.start] : null,
    near !== undefined ? [near.end, own.start] : null,
    next !== undefined ? [own.end, next.start] : null,
    next !== undefined && last !== undefined ? [next.end, last.start] : null,
  ];
  const sizes = gaps.map((gap) => (gap === null ? 0 : (gap[1] ?? 0) - (gap[0] ?? 0)));
  const equal = (a: number, b: number) =>
    (sizes[a] ?? 0) > close && Math.abs((sizes[a] ?? 0) - (sizes[b] ?? 0)) < close;
  const shown = new Set([
    ...(equal(0, 1) ? [0, 1] : []),
    ...(equal(1, 2) ? [1, 2] : []),
    ...(equal(2, 3) ? [2, 3] : []),
  ]);
  const across = toSpan(moving, other(axis));
  return [...shown].map((index) => {
    const [from, to] = gaps[index] ?? [0, 0];
    return {
      kind: 'gap',
      runs: axis === 0 ? 'across' : 'down',
      at: (across.start + across.end) / 2,
      from: from ?? 0,
      to: to ?? 0,
    };
  });
}

/**
 * How `moving` comes to lie level with edges and middles of others or at equal gaps, along each axis by at most
 * `tolerance`; along an axis on which nothing is that near, on the grid. What has been snapped stays where it is.
 */
export function snapToOthers(others: readonly Rectangle[], moving: Rectangle, tolerance: number): Snapped {
  let snapped = moving;
  // On the grid it may come near a line that was too far away before; a line holds it.
  for (let turn = 0; turn < 3; turn += 1) {
    const onGrid = snapShift([snapped[0], snapped[1]], [0, 0]);
    const before = snapped;
    for (const axis of [0, 1] as const) {
      const by = findCorrection(others, snapped, axis, tolerance) ?? onGrid[axis];
      snapped = moveAlong(snapped, axis, by);
    }
    if (snapped[0] === before[0] && snapped[1] === before[1]) break;
  }
  const guides = ([0, 1] as const).flatMap((axis) => [
    ...listEdgeGuides(others, snapped, axis),
    ...listGapGuides(others, snapped, axis),
  ]);
  return { shift: [snapped[0] - moving[0] + 0, snapped[1] - moving[1] + 0], guides };
}
