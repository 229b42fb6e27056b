import type { Place, Rectangle } from '#shared/workspace/place.ts';

/** How the canvas is looked at: screen = canvas × zoom + (x, y), screen pixels from the upper left of the view. */
export type Viewport = { readonly x: number; readonly y: number; readonly zoom: number };
export type Size = { readonly width: number; readonly height: number };

export const minZoom = 0.05;
export const maxZoom = 4;
/** Below this zoom cards are drawn as chips of constant size. */
export const chipZoom = 0.4;

/** `zoom` within what the canvas allows, 0.05 to 4. */
export function clampZoom(zoom: number): number {
  return Math.min(maxZoom, Math.max(minZoom, zoom));
}

/** The canvas point under a screen point. */
export function toCanvasPoint(viewport: Viewport, [x, y]: Place): Place {
  return [(x - viewport.x) / viewport.zoom, (y - viewport.y) / viewport.zoom];
}

/** The screen point over a canvas point. */
export function toScreenPoint(viewport: Viewport, [x, y]: Place): Place {
  return [x * viewport.zoom + viewport.x, y * viewport.zoom + viewport.y];
}

/** The part of the canvas that a view of `size` screen pixels shows. */
export function toVisibleRectangle(viewport: Viewport, size: Size): Rectangle {
  const { x, y, zoom } = viewport;
  return [-x / zoom, -y / zoom, size.width / zoom, size.height / zoom];
}

/** The viewport with another zoom, in which the canvas point under the screen point `at` stays where it is. */
export function zoomAt(viewport: Viewport, zoom: number, at: Place): Viewport {
  const next = clampZoom(zoom);
  const [x, y] = toCanvasPoint(viewport, at);
  return { x: at[0] - x * next, y: at[1] - y * next, zoom: next };
}

export type FitOptions = {
  /** Free screen pixels on each side: top, right, bottom, left. */
  readonly padding: readonly [number, number, number, number];
  /** Largest zoom that fitting may choose. */
  readonly maxZoom: number;
};

/**
 * The viewport in which `bounds` is as large as it can be, whole and centered in a view of `size`, never above
 * `maxZoom` and never below the smallest zoom of the canvas.
 */
export function fitViewport(bounds: Rectangle, size: Size, { padding, maxZoom: largest }: FitOptions): Viewport {
  const [top, right, bottom, left] = padding;
  const width = Math.max(1, size.width - left - right);
  const height = Math.max(1, size.height - top - bottom);
  const ideal = Math.min(width / Math.max(1, bounds[2]), height / Math.max(1, bounds[3]), largest);
  const zoom = clampZoom(ideal);
  return {
    x: left + (width - bounds[2] * zoom) / 2 - bounds[0] * zoom,
    y: top + (height - bounds[3] * zoom) / 2 - bounds[1] * zoom,
    zoom,
  };
}

/** The viewport moved just so far that `target` lies in view with `margin` screen pixels; the same object if it does. */
export function revealInViewport(viewport: Viewport, size: Size, target: Rectangle, margin: number): Viewport {
  const [left, top] = toScreenPoint(viewport, [target[0], target[1]]);
  const right = left + target[2] * viewport.zoom;
  const bottom = top + target[3] * viewport.zoom;
  const shift = (from: number, to: number, end: number) =>
    from < margin ? margin - from : to > end - margin ? Math.max(end - margin - to, margin - from) : 0;
  const dx = shift(left, right, size.width);
  const dy = shift(top, bottom, size.height);
  return dx === 0 && dy === 0 ? viewport : { ...viewport, x: viewport.x + dx, y: viewport.y + dy };
}
