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

const largestZoom = 1.25;
const zoomFactor = 0.97;
const footPx = 64;
const smallestType = 0.05;
const typeFactor = 0.8;

function toMeasure({ width, height, type }: LensView, zoom: number): Measure {
  const usable = Math.max(1, height - footPx);
  return { zoom, unit: type / zoom, width: width / zoom, height: usable / zoom, foot: footPx / zoom };
}

type Fit<Plan> = { readonly plan: Plan; readonly measure: Measure };

function fitAtType<Plan extends { readonly height: number }>(
  view: LensView,
  toPlan: (measure: Measure) => Plan | null,
): Fit<Plan> | null {
  let best: Fit<Plan> | null = null;
  let bestZoom = 0;
  for (let zoom = largestZoom; zoom >= minZoom; zoom *= zoomFactor) {
    const measure = toMeasure(view, zoom);
    const plan = toPlan(measure);
    if (plan === null) continue;
    if (plan.height <= measure.height) return { plan, measure };
    const seen = (zoom * measure.height) / plan.height;
    if (seen > bestZoom) [best, bestZoom] = [{ plan, measure }, seen];
  }
  return best;
}

/**
 * The plan at the largest zoom, 1.25 to 0.1, at which it is no higher than the view. When no zoom does, the one that
 * can be seen largest as a whole; when the view is too narrow for any, with smaller type. Null only when `toPlan`
 * answers null whatever it is given.
 */
export function fitLens<Plan extends { readonly height: number }>(
  view: LensView,
  toPlan: (measure: Measure) => Plan | null,
): Fit<Plan> | null {
  for (let type = view.type; type > smallestType; type *= typeFactor) {
    const fit = fitAtType({ ...view, type }, toPlan);
    if (fit !== null) return fit;
  }
  return null;
}
