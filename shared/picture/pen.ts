import type { Messages } from '#shared/messages/messages.ts';
import type { MeasureWidth, PictureItem, PicturePaint, Weight } from './picture.ts';
import type { PictureColors } from './picture-colors.ts';

export type Letters = {
  readonly size: number;
  readonly weight?: Weight;
  readonly color?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
};

/** What draws a picture: everything lands in `items` in the order of the calls. */
export type Pen = {
  readonly items: PictureItem[];
  readonly colors: PictureColors;
  readonly messages: Messages;
  readonly measure: MeasureWidth;
  /** A fresh pen for what is one thing. */
  readonly fresh: () => Pen;
  readonly text: (x: number, baseline: number, text: string, letters: Letters) => number;
  readonly rectangle: (
    at: readonly [number, number, number, number],
    paint: PicturePaint & { readonly radius?: number },
  ) => void;
  readonly circle: (x: number, y: number, radius: number, paint: PicturePaint) => void;
  readonly line: (x1: number, y1: number, x2: number, y2: number, paint: PicturePaint) => void;
  readonly path: (path: string, paint: PicturePaint, at?: { x: number; y: number; scale: number }) => void;
  readonly group: (title: string, draw: (pen: Pen) => void) => void;
};

/** A pen with nothing drawn. Texts answer how wide they are. */
export function createPen(colors: PictureColors, messages: Messages, measure: MeasureWidth): Pen {
  const items: PictureItem[] = [];
  const fresh = () => createPen(colors, messages, measure);
  return {
    items,
    colors,
    messages,
    measure,
    fresh,
    text: (x, baseline, text, { size, weight = 400, color = colors.ink, anchor = 'start' }) => {
      if (text !== '') items.push({ type: 'text', x, baseline, text, size, weight, color, anchor });
      return measure(text, size, weight);
    },
    rectangle: ([x, y, width, height], paint) => items.push({ type: 'rectangle', x, y, width, height, ...paint }),
    circle: (x, y, radius, paint) => items.push({ type: 'circle', x, y, radius, ...paint }),
    line: (x1, y1, x2, y2, paint) =>
      items.push({ type: 'path', path: `M${x1} ${y1}L${x2} ${y2}`, x: 0, y: 0, scale: 1, ...paint }),
    path: (path, paint, at = { x: 0, y: 0, scale: 1 }) => items.push({ type: 'path', path, ...at, ...paint }),
    group: (title, draw) => {
      const inner = fresh();
      draw(inner);
      items.push({ type: 'group', title, items: inner.items });
    },
  };
}
