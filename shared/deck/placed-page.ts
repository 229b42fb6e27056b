import type { ChartData } from '#shared/charts/chart-data.ts';
import type { Face } from './measure.ts';

/** Points, origin at the top left. */
export const pageWidth = 960;
export const pageHeight = 540;

/**
 * What a group of items is to somebody who cannot see the page. `Table` and `TR` hold other tags, the rest hold items.
 * A figure is one thing with its `alternative`; what is drawn inside it is not read apart.
 */
export const tagTypes = ['H1', 'H2', 'P', 'Figure', 'Table', 'TR', 'TH', 'TD'] as const;
export type TagType = (typeof tagTypes)[number];
/** A rectangle on the page. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The figures of a chart, for programs that draw charts themselves. What is drawn inside its tag shows the same. */
export type PlacedChart = {
  readonly data: ChartData;
  /** The chart with its scales, and inside it the plane between them. */
  readonly frame: Box;
  readonly plane: Box;
  /** One for each series of the data. */
  readonly colors: readonly string[];
};

export type PlacedTag = {
  readonly type: TagType;
  /** Place of the tag that holds it among the tags of its page. */
  readonly parent: number | null;
  /** Said instead of a figure. */
  readonly alternative?: string;
  /** Where a cell of a table lies; the cells of a table have it all or none. */
  readonly box?: Box;
  /** What a figure shows, where its figures are known. */
  readonly chart?: PlacedChart;
};

/** Place of its tag among the tags of its page; without one the item is decoration, or said on every page. */
type Tagged = { readonly tag?: number };

export type PlacedText = Tagged & {
  readonly type: 'text';
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly color: string;
  /** The side at which it stays when it is written anew; left where nothing is said. */
  readonly align?: 'right' | 'center';
  /** Width in which its paragraph was broken into lines. */
  readonly room?: number;
  /** Id of the page that a click leads to. */
  readonly toPage?: string;
  /** `https:` or `mailto:` address that a click opens. */
  readonly href?: string;
};

export type Paint = {
  readonly fill?: string;
  readonly stroke?: string;
  readonly lineWidth?: number;
  readonly dash?: number;
};

export type PlacedShape = Tagged &
  (
    | (Paint & {
        readonly type: 'rectangle';
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
      })
    | (Paint & {
        readonly type: 'line';
        readonly x1: number;
        readonly y1: number;
        readonly x2: number;
        readonly y2: number;
      })
    | (Paint & { readonly type: 'ellipse'; readonly x: number; readonly y: number; readonly radius: number })
    | (Paint & { readonly type: 'polygon'; readonly points: readonly (readonly [number, number])[] })
  );

export type PlacedImage = Tagged & {
  readonly type: 'image';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** `data:image/png;base64,…` or JPEG. */
  readonly data: string;
};

export type PlacedItem = PlacedText | PlacedShape | PlacedImage;

export type PlacedPage = {
  /** Unique in the deck; links and bookmarks point at it. */
  readonly id: string;
  readonly slideId: string;
  readonly sectionId: string;
  /** The conclusion that the page carries, as a whole. */
  readonly title: string;
  /** What the outline of the PDF says, under the bookmark of page `parentId`. */
  readonly bookmark: { readonly text: string; readonly parentId: string | null };
  /** The structure of the page; a tag comes after the one that holds it. */
  readonly tags: readonly PlacedTag[];
  /** In the order in which they are painted and read. */
  readonly items: readonly PlacedItem[];
};
