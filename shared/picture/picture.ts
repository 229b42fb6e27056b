export type Weight = 400 | 500 | 600 | 650;

/** Fill, outline and dashes as `#rrggbb` and pixels; what is not said is not painted. */
export type PicturePaint = {
  readonly fill?: string;
  readonly stroke?: string;
  readonly lineWidth?: number;
  readonly dash?: readonly number[];
};

export type PictureText = {
  readonly type: 'text';
  readonly x: number;
  readonly baseline: number;
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly color: string;
  readonly anchor: 'start' | 'middle' | 'end';
};

export type PictureShape = PicturePaint &
  (
    | {
        readonly type: 'rectangle';
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
        readonly radius?: number;
      }
    | { readonly type: 'circle'; readonly x: number; readonly y: number; readonly radius: number }
    /** `path` is the `d` of SVG, enlarged by `scale` and moved to (x, y); the line keeps the scale. */
    | { readonly type: 'path'; readonly path: string; readonly x: number; readonly y: number; readonly scale: number }
  );

/** Things that are one: a card, a zone, a note. Its title says in words what it is. */
export type PictureGroup = { readonly type: 'group'; readonly title: string; readonly items: readonly PictureItem[] };

/** Items around a point of their own. */
export type PicturePart = {
  readonly type: 'at';
  readonly x: number;
  readonly y: number;
  readonly items: readonly PictureItem[];
};

export type PictureItem = PictureText | PictureShape | PictureGroup | PicturePart;

/** The canvas as plain items in the order in which they are painted, in pixels at 100 %, y downwards, from (0, 0). */
export type Picture = {
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly items: readonly PictureItem[];
};

/** Width of a text in pixels. */
export type MeasureWidth = (text: string, size: number, weight: Weight) => number;
