import type { Analysis, UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import { paretoFront } from '#shared/analysis/mcda/pareto-front.ts';
import type { Quadrant } from '#shared/analysis/portfolio/quadrant.ts';
import type { Standing } from '#shared/analysis/portfolio/standings.ts';
import { cardHeight, cardWidth, type Place, type Rectangle } from '#shared/workspace/place.ts';
import { type Arrangement, createOrderedArrangement } from '../arrangement.ts';
import type { LensView } from './fit-lens.ts';
import { type Marked, placeLabels } from './place-labels.ts';
import type { Bubble, Pin } from './scene.ts';

const footPx = 64;
const marginPx = { left: 62, top: 54, right: 26, bottom: 52 } as const;
const radiusPx = { least: 8, most: 20 } as const;
const letterPx = 6.9;
const labelHeightPx = 18;
const longestLabel = 30;
const titledPin = { width: 196, height: 40 } as const;
const numberPin = { width: 44, height: 26 } as const;
const parkHeadPx = 44;
const parkLeastPx = 136;
/** The part of the view that what has no place may take. */
const parkShare = 0.42;

type Placed = { readonly useCase: UseCaseAnalysis; readonly standing: Standing };

function toStands(analysis: Analysis): readonly Placed[] {
  return analysis.useCases.flatMap((useCase) => {
    const standing = analysis.standings.byId[useCase.id];
    return standing === undefined ? [] : [{ useCase, standing }];
  });
}

type Park = { readonly width: number; readonly columns: number; readonly hasTitles: boolean };

/** How what has no place is laid out at the right: with titles where they fit in a column or two, else by number. */
function toPark(count: number, { width, height, type }: LensView): Park {
  if (count === 0) return { width: 0, columns: 0, hasTitles: true };
  const usable = height - (parkHeadPx + footPx) * type;
  const most = width * parkShare;
  for (const { pin, hasTitles } of [
    { pin: titledPin, hasTitles: true },
    { pin: numberPin, hasTitles: false },
  ]) {
    const rows = Math.max(1, Math.floor(usable / (pin.height * type)));
    const columns = Math.ceil(count / rows);
    const needed = Math.max(parkLeastPx, columns * pin.width + 24) * type;
    if (needed <= most || !hasTitles) return { width: Math.min(needed, width * 0.7), columns, hasTitles };
  }
  return { width: most, columns: 1, hasTitles: false };
}

function toRadius(cost: number | null, largest: number): number {
  if (cost === null || largest <= 0) return radiusPx.least;
  // The area stands for the cost.
  return Math.max(radiusPx.least, radiusPx.most * Math.sqrt(cost / largest));
}

function toPins(parked: readonly Placed[], park: Park, { width, height, type }: LensView): readonly Pin[] {
  const pin = park.hasTitles ? titledPin : numberPin;
  const left = width - park.width + 12 * type;
  const usable = height - (parkHeadPx + footPx) * type;
  const rows = Math.max(1, Math.ceil(parked.length / Math.max(1, park.columns)));
  const step = Math.min(pin.height * type, usable / rows);
  return parked.map(({ useCase: { id, number, title }, standing: { missing } }, index) => {
    const x = left + Math.floor(index / rows) * pin.width * type;
    const y = parkHeadPx * type + (index % rows) * step;
    return {
      id,
      number,
      title,
      missing,
      at: [x, y, (pin.width - 8) * type, Math.min(step - 2, (pin.height - 4) * type)],
    };
  });
}

const quadrantKeys = ['strategic-bet', 'quick-win', 'park', 'fill-in'] as const satisfies readonly Quadrant[];

function toQuadrants([x, y, width, height]: Rectangle) {
  const [w, h] = [width / 2, height / 2];
  const corners: readonly Place[] = [
    [x, y],
    [x + w, y],
    [x, y + h],
    [x + w, y + h],
  ];
  return quadrantKeys.map((key, index) => {
    const [left, top] = corners[index] ?? [x, y];
    return { key, at: [left, top, w, h] as Rectangle };
  });
}

/** The upper left corner of a card whose middle is at this point: cards and bubbles share their middles. */
export function toCorner([x, y]: Place): Place {
  return [x - cardWidth / 2, y - cardHeight / 2];
}

function toFront(placed: readonly Placed[], at: (standing: { value: number; feasibility: number }) => Place) {
  const points = placed.flatMap(({ standing: { effective } }) => (effective === null ? [] : [effective]));
  const front = new Set(
    paretoFront(
      points.map(({ value, feasibility }) => [value, feasibility]),
      [true, true],
    ),
  );
  return points
    .filter((_point, index) => front.has(index))
    .sort((a, b) => a.feasibility - b.feasibility || b.value - a.value)
    .map(at);
}

/**
 * The Value × feasibility lens: a bubble for each use case on a plane of 0 to 100 either way, its size the cost, with
 * its title where there is room; what is not beaten on both is joined by steps, and what has no place yet stands beside
 * the plane with the reason.
 */
export function arrangeByValue(analysis: Analysis, view: LensView): Arrangement {
  if (analysis.useCases.length === 0 || view.width === 0) return createOrderedArrangement([], null);
  const { width, height, type } = view;
  const all = toStands(analysis);
  const placed = all.filter(({ standing }) => standing.effective !== null);
  const parked = all.filter(({ standing }) => standing.effective === null);
  const park = toPark(parked.length, view);
  const plane: Rectangle = [
    marginPx.left * type,
    marginPx.top * type,
    Math.max(80, width - park.width - (marginPx.left + marginPx.right) * type),
    Math.max(80, height - (marginPx.top + marginPx.bottom) * type - footPx),
  ];
  const at = ({ value, feasibility }: { readonly value: number; readonly feasibility: number }): Place => [
    plane[0] + (feasibility / 100) * plane[2],
    plane[1] + (1 - value / 100) * plane[3],
  ];
  const largest = Math.max(0, ...placed.map(({ standing }) => standing.cost ?? 0));
  const quadrants = toQuadrants(plane);
  const marks = placed.map(({ useCase, standing }): Marked => {
    const [x, y] = standing.effective === null ? [0, 0] : at(standing.effective);
    const letters = Math.min(longestLabel, useCase.title.length) + 4;
    const label = { width: letters * letterPx * type, height: labelHeightPx * type };
    const short = { width: 22 * type, height: 12 * type };
    return { x, y, radius: toRadius(standing.cost, largest) * type, label, short };
  });
  const names = quadrants.map(({ key, at: [x, y, w] }): Rectangle => {
    const isRight = key === 'quick-win' || key === 'fill-in';
    const nameWidth = Math.min(w, 150 * type);
    return [isRight ? x + w - nameWidth : x, y, nameWidth, 60 * type];
  });
  const scales: readonly Rectangle[] = [
    [plane[0], plane[1] + plane[3] + 2, plane[2], 24 * type],
    [0, plane[1], plane[0] - 2, plane[3]],
  ];
  const area: Rectangle = [2, 2, width - park.width - 4, height - footPx];
  const sides = placeLabels(marks, area, [...names, ...scales]);
  const bubbles = placed.map(({ useCase: { id, number, title, risk }, standing }, index): Bubble => {
    const { x, y, radius } = marks[index] ?? { x: 0, y: 0, radius: radiusPx.least };
    const hasComputed = standing.room !== null && standing.value !== null && standing.feasibility !== null;
    const computed = hasComputed ? at({ value: standing.value ?? 0, feasibility: standing.feasibility ?? 0 }) : null;
    return { id, number, title, tier: risk.tier, center: [x, y], radius, side: sides[index] ?? null, computed };
  });
  const pins = toPins(parked, park, view);
  // From the best downward: the order in which the room looks at them.
  const order = bubbles.toSorted((a, b) => a.center[1] - b.center[1] || b.center[0] - a.center[0]);
  const cards = [
    ...order.map(({ id, center }) => ({ id, at: toCorner(center) })),
    ...pins.map(({ id, at: [x, y, w, h] }) => ({ id, at: toCorner([x + w / 2, y + h / 2]) })),
  ];
  return createOrderedArrangement(cards, [0, 0, width, height], {
    type: 'value',
    unit: type,
    plane,
    quadrants,
    bubbles,
    pins,
    hasPinTitles: park.hasTitles,
    parkX: parked.length === 0 ? null : width - park.width,
    front: toFront(placed, at),
    reference: analysis.standings.reference,
  });
}
