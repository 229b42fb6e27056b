import { type Size, toCanvasPoint, toScreenPoint, type Viewport } from '#shared/canvas/viewport.ts';
import type { Place } from '#shared/workspace/place.ts';

/** How a picture of the board is moved over the view: scaled from the view's upper left corner, then shifted by screen pixels. */
export type PictureMove = { readonly scale: number; readonly shift: Place };

export type PictureLimits = {
  /** How far the picture reaches beyond the view on each side, in screen pixels. */
  readonly margin: number;
  /** How much larger or smaller than drawn it may be shown; 1: only as drawn. */
  readonly largestScale: number;
};

/**
 * The move after which a picture that was drawn for the viewport `drawn` shows what `now` shows; null when it does not cover the
 * view of `size` then, or would be scaled too far: it has to be drawn anew.
 */
export function movePicture(
  drawn: Viewport,
  now: Viewport,
  size: Size,
  { margin, largestScale }: PictureLimits,
): PictureMove | null {
  const scale = now.zoom / drawn.zoom;
  if (scale > largestScale || scale < 1 / largestScale) return null;
  const shift: Place =
    scale === 1
      ? [Math.round(now.x - drawn.x), Math.round(now.y - drawn.y)]
      : [now.x - drawn.x * scale, now.y - drawn.y * scale];
  const covers = (by: number, length: number) => by <= margin * scale && by + (length + margin) * scale >= length;
  return covers(shift[0], size.width) && covers(shift[1], size.height) ? { scale, shift } : null;
}

/** Where a point of the screen lies in a picture that was drawn for `drawn` and is seen in `now`. */
export function toPointInPicture(drawn: Viewport, now: Viewport, at: Place): Place {
  return toScreenPoint(drawn, toCanvasPoint(now, at));
}
