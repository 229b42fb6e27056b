import { chipZoom, minZoom } from '../viewport.ts';

/** The view that a lens is laid out for: screen pixels, and how much larger than usual its type is. */
export type LensView = { readonly width: number; readonly height: number; readonly type: number };

/** One zoom at which a lens is tried. Lengths in canvas pixels. */
export type Measure = {
  readonly zoom: number;
  /** One pixel of type, so that headings are as large on screen at every fit. */
  readonly unit: number;
  /** All of the view. */
  readonly width: number;
  /** The view without the strip on which the tools lie. */
  readonly height: number;
  readonly foot: number;
};

/** Below this zoom cards are chips, and headings say less, so that the chips stay legible. */
export const crowdZoom = chipZoom;

/** From here up a card can be read; between this and `crowdZoom` a chip reads better. */
const legibleZoom = 0.48;
const isLegible = (zoom: number) => zoom < crowdZoom || zoom >= legibleZoom;

const largestZoom = 1.25;
const zoomFactor = 0.97;
const footPx = 64;
const smallestType = 0.05;
const typeFactor = 0.8;
const typeSteps = [1, 0.9, 0.8, 0.7] as const;

function toMeasure({ width, height, type }: LensView, zoom: number): Measure {
  const usable = Math.max(1, height - footPx);
  return { zoom, unit: type / zoom, width: width / zoom, height: usable / zoom, foot: footPx / zoom };
}

type Plan = { readonly height: number };
type Fit<Planned> = { readonly plan: Planned; readonly measure: Measure };
type ToPlan<Planned extends Plan> = (measure: Measure) => Planned | null;

/** The first zoom from the largest down to `least` at which all fits; null when there is none. */
function findFitting<Planned extends Plan>(
  view: LensView,
  least: number,
  toPlan: ToPlan<Planned>,
): Fit<Planned> | null {
  for (let zoom = largestZoom; zoom >= least; zoom *= zoomFactor) {
    if (!isLegible(zoom)) continue;
    const measure = toMeasure(view, zoom);
    const plan = toPlan(measure);
    if (plan !== null && plan.height <= measure.height) return { plan, measure };
  }
  return null;
}

/** The zoom at which the whole, although higher than the view, is seen largest. */
function findLargest<Planned extends Plan>(view: LensView, toPlan: ToPlan<Planned>): Fit<Planned> | null {
  let best: Fit<Planned> | null = null;
  let bestZoom = 0;
  for (let zoom = largestZoom; zoom >= minZoom; zoom *= zoomFactor) {
    const measure = toMeasure(view, zoom);
    const plan = toPlan(measure);
    const seen = plan === null ? 0 : (zoom * measure.height) / Math.max(measure.height, plan.height);
    if (plan !== null && seen > bestZoom) [best, bestZoom] = [{ plan, measure }, seen];
  }
  return best;
}

/**
 * The plan at the largest zoom, 1.25 to 0.05, at which it is no higher than the view. Type gives way a little before
 * cards become chips. When nothing fits, the plan that can be seen largest as a whole; when the view is too narrow for
 * any, with smaller type. Null only when `toPlan` answers null whatever it is given.
 */
export function fitLens<Planned extends Plan>(view: LensView, toPlan: ToPlan<Planned>): Fit<Planned> | null {
  for (const factor of typeSteps) {
    const fit = findFitting({ ...view, type: view.type * factor }, crowdZoom, toPlan);
    if (fit !== null) return fit;
  }
  for (let { type } = view; type > smallestType; type *= typeFactor) {
    const fit = findFitting({ ...view, type }, minZoom, toPlan) ?? findLargest({ ...view, type }, toPlan);
    if (fit !== null) return fit;
  }
  return null;
}
