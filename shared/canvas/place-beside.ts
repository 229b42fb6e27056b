import { doOverlap, type Place, type Rectangle } from '#shared/workspace/place.ts';
import type { Size } from './viewport.ts';

const margin = 8;

function toOverlap(a: Rectangle, b: Rectangle): number {
  if (!doOverlap(a, b)) return 0;
  const across = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  const down = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
  return across * down;
}

/**
 * The upper left corner of a panel beside `target`, inside the view: right of it, left, below or above, or in a corner,
 * where it covers least of `target` and of `others`. Screen pixels.
 */
export function placeBeside(panel: Size, view: Size, target: Rectangle, others: readonly Rectangle[]): Place {
  const [x, y, width, height] = target;
  const [right, bottom] = [view.width - panel.width - margin, view.height - panel.height - margin];
  const inside = ([left, top]: Place): Place => [
    Math.max(margin, Math.min(left, right)),
    Math.max(margin, Math.min(top, bottom)),
  ];
  const candidates = (
    [
      [x + width + margin, y],
      [x - margin - panel.width, y],
      [x, y + height + margin],
      [x, y - margin - panel.height],
      [right, margin],
      [right, bottom],
      [margin, bottom],
      [margin, margin],
    ] satisfies readonly Place[]
  ).map(inside);
  const toCost = ([left, top]: Place) => {
    const box: Rectangle = [left, top, panel.width, panel.height];
    // The card itself counts more than where it came from.
    return 4 * toOverlap(box, target) + others.reduce((sum, each) => sum + toOverlap(box, each), 0);
  };
  return candidates.reduce((best, each) => (toCost(each) < toCost(best) ? each : best));
}
