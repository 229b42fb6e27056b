import type { Face } from '../measure.ts';
import type { Box, PlacedChart, PlacedImage, PlacedShape } from '../placed-page.ts';

export type Align = 'left' | 'right' | 'center';

/** A stretch of text in one face and color. */
export type TextRun = {
  readonly text: string;
  readonly face: Face;
  readonly color: string;
  readonly toPage?: string;
  readonly href?: string;
};
export type Paragraph = {
  readonly runs: readonly TextRun[];
  readonly size: number;
  /** Distance of its lines in points. */
  readonly leading: number;
  readonly align: Align;
};

export type TextBlock = {
  readonly type: 'text';
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
  readonly isTitle: boolean;
  /** False where it stays one line however wide it becomes. */
  readonly wraps: boolean;
};

export type TableCell = {
  readonly paragraphs: readonly Paragraph[];
  /** Points between the edges of the cell and its text. */
  readonly inset: { readonly left: number; readonly right: number; readonly top: number };
};
/** A rule under a row. */
export type RowRule = { readonly color: string; readonly width: number };
export type TableRow = {
  readonly height: number;
  readonly cells: readonly TableCell[];
  readonly rule: RowRule | null;
};
export type TableBlock = {
  readonly type: 'table';
  readonly box: Box;
  readonly widths: readonly number[];
  readonly rows: readonly TableRow[];
};

export type ShapeBlock = { readonly type: 'shape'; readonly shape: PlacedShape; readonly isDecoration: boolean };
export type ImageBlock = { readonly type: 'picture'; readonly image: PlacedImage };
export type ChartBlock = { readonly type: 'chart'; readonly chart: PlacedChart; readonly alternative: string };
export type GroupBlock = { readonly type: 'group'; readonly alternative: string; readonly blocks: readonly Block[] };

/** What a slide consists of, in the order in which it is painted and read. */
export type Block = TextBlock | TableBlock | ShapeBlock | ImageBlock | ChartBlock | GroupBlock;
