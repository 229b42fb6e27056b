import type { TierVerdict } from '#shared/analysis/risk/risk-types.ts';
import { type Chart, type ChartMark, type ChartSize, createTextRoom, type Say } from './chart.ts';
import { shortenText } from './shorten-text.ts';

export type MatrixItem = {
  readonly name: string;
  /** 0 to 100 each. */
  readonly value: number;
  readonly feasibility: number;
  readonly cost: number | null;
  readonly tier: TierVerdict | null;
  readonly isFunded: boolean;
};

type Names = {
  readonly up: string;
  readonly across: string;
  readonly quadrants: Readonly<Record<'quick-win' | 'strategic-bet' | 'fill-in' | 'park', string>>;
  readonly tick: Say;
};

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

const places = [
  { dx: 1, dy: 0 },
  { dx: -1, dy: 0 },
  { dx: 0, dy: -1 },
  { dx: 0, dy: 1 },
  { dx: 0.75, dy: -0.75 },
  { dx: 0.75, dy: 0.75 },
  { dx: -0.75, dy: -0.75 },
  { dx: -0.75, dy: 0.75 },
] as const;

/** More than these are named only where they are funded or among the largest. */
const mostNames = 40;

/**
 * A plane of value and feasibility, 0 to 100 each, split at 50: a circle for each use case whose area is its cost, in the
 * color of its tier, filled where it is funded, with the sign of the tier and its name beside it where there is room.
 */
export function buildMatrixChart(items: readonly MatrixItem[], size: ChartSize, names: Names): Chart {
  const { width, letters } = size;
  const textRoom = createTextRoom(size);
  const plane: Box = {
    x: letters * 3,
    y: letters * 2,
    width: width - letters * 4,
    height: size.height === undefined ? Math.min(width * 0.45, letters * 40) : size.height - letters * 5,
  };
  const floor = plane.y + plane.height;
  const toX = (points: number) => plane.x + (points / 100) * plane.width;
  const toY = (points: number) => floor - (points / 100) * plane.height;
  const largest = Math.max(0, ...items.map(({ cost }) => cost ?? 0));
  const [least, most] = [letters * 0.5, letters * 2.1];
  const circles = items.map((item) => {
    const radius = item.cost === null || largest <= 0 ? least : Math.max(least, most * Math.sqrt(item.cost / largest));
    return { item, x: toX(item.feasibility), y: toY(item.value), radius };
  });
  const drawn = circles.toSorted((a, b) => b.radius - a.radius);
  const taken: Box[] = circles.map(({ x, y, radius }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  const texts: Box[] = toQuadrantNames().map(({ box }) => box);
  const marks: ChartMark[] = [
    { type: 'line', role: 'axis', x1: toX(50), x2: toX(50), y1: plane.y, y2: floor },
    { type: 'line', role: 'axis', x1: plane.x, x2: plane.x + plane.width, y1: toY(50), y2: toY(50) },
    { type: 'line', role: 'zero', x1: plane.x, x2: plane.x + plane.width, y1: floor, y2: floor },
    { type: 'line', role: 'zero', x1: plane.x, x2: plane.x, y1: plane.y, y2: floor },
    ...toQuadrantNames().map(({ mark }) => mark),
    ...[0, 50, 100].flatMap((points): readonly ChartMark[] => [
      {
        type: 'text',
        role: 'tick',
        x: toX(points),
        baseline: floor + letters * 1.3,
        anchor: 'middle',
        text: names.tick(points),
      },
      {
        type: 'text',
        role: 'tick',
        x: plane.x - letters * 0.5,
        baseline: toY(points) + letters * 0.35,
        anchor: 'end',
        text: names.tick(points),
      },
    ]),
    { type: 'text', role: 'detail', x: plane.x, baseline: letters * 1.1, anchor: 'start', text: names.up },
    {
      type: 'text',
      role: 'detail',
      x: plane.x + plane.width,
      baseline: floor + letters * 2.7,
      anchor: 'end',
      text: names.across,
    },
    ...drawn.map(
      ({ item: { tier, isFunded }, x, y, radius }): ChartMark => ({
        type: 'circle',
        tone: tier ?? 'none',
        isFilled: isFunded,
        x,
        y,
        radius,
      }),
    ),
  ];
  const named = drawn.toSorted((a, b) => Number(b.item.isFunded) - Number(a.item.isFunded)).slice(0, mostNames);
  for (const circle of named) {
    const label = toLabel(circle);
    if (label !== null) marks.push(...label);
  }
  return { width, height: floor + letters * 3, marks };

  function toQuadrantNames() {
    const pad = letters * 0.5;
    const corners = [
      { key: 'strategic-bet', x: toX(50) - pad, y: plane.y, anchor: 'end' },
      { key: 'quick-win', x: toX(50) + pad, y: plane.y, anchor: 'start' },
      { key: 'park', x: toX(50) - pad, y: floor - letters * 1.6, anchor: 'end' },
      { key: 'fill-in', x: toX(50) + pad, y: floor - letters * 1.6, anchor: 'start' },
    ] as const;
    return corners.map(({ key, x, y, anchor }) => {
      const text = names.quadrants[key];
      const room = textRoom(text);
      const mark: ChartMark = { type: 'text', role: 'detail', x, baseline: y + letters * 1.1, anchor, text };
      return { mark, box: { x: anchor === 'end' ? x - room : x, y, width: room, height: letters * 1.4 } };
    });
  }

  function toLabel({ item, x, y, radius }: (typeof circles)[number]): readonly ChartMark[] | null {
    const sign = item.tier === null ? 0 : letters * 1.2;
    const text = shortenText(item.name, plane.width * 0.3, textRoom);
    const room = sign + textRoom(text);
    const height = letters * 1.2;
    const gap = radius + letters * 0.4;
    const own: Box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
    let best: { readonly box: Box; readonly cost: number; readonly dx: number } | null = null;
    for (const [order, { dx, dy }] of places.entries()) {
      const box: Box = {
        x: dx > 0 ? x + gap * dx : dx < 0 ? x + gap * dx - room : x - room / 2,
        y: y + dy * (gap + height / 2) - height / 2,
        width: room,
        height,
      };
      if (box.x < 0 || box.x + room > width || box.y < plane.y - letters || box.y + height > floor) continue;
      if (texts.some((other) => overlap(box, other) > 0)) continue;
      const hits = taken.reduce((sum, other) => sum + overlap(box, other), 0) - overlap(box, own);
      const cost = hits * 10 + order;
      if (best === null || cost < best.cost) best = { box, cost, dx };
    }
    if (best === null || best.cost > room * height) return null;
    texts.push(best.box);
    const role = item.isFunded ? 'figure' : 'label';
    const { box } = best;
    const baseline = box.y + letters * 0.95;
    // On the left the sign stands after the name, so that both end at the circle however wide the letters are.
    const isLeft = best.dx < 0;
    const name: ChartMark = isLeft
      ? { type: 'text', role, x: box.x + room - sign, baseline, anchor: 'end', text }
      : { type: 'text', role, x: box.x + sign, baseline, anchor: 'start', text };
    if (item.tier === null) return [name];
    const signX = isLeft ? box.x + room - letters * 0.5 : box.x + letters * 0.5;
    const mark = { type: 'sign', tier: item.tier, x: signX, y: baseline - letters * 0.35 } as const;
    return [{ ...mark, radius: letters * 0.4 }, name];
  }
}
