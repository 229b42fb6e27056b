import type { TierVerdict } from '#shared/analysis/risk/risk-types.ts';

/** What a mark stands for; a painter gives each its color and weight. */
export type ChartRole =
  /** Hairlines that carry a scale. */
  | 'axis'
  /** Where the amount is zero. */
  | 'zero'
  /** What is most likely, or the middle of it. */
  | 'likely'
  /** Between the 10th and the 90th percentile, and what moves a result up. */
  | 'strong'
  /** Outside of them, what moves a result down, and what is shown for comparison. */
  | 'weak'
  /** Between the two, where three kinds stand on one another. */
  | 'middle'
  /** An outline alone: the fourth kind. */
  | 'hollow'
  /** A bound that decides something: a day from which a law applies, a score from which something holds. */
  | 'threshold';

export type ChartTextRole = 'label' | 'detail' | 'figure' | 'tick';

/** The color of a circle: the tier of what it stands for. */
export type ChartTone = 'low' | 'medium' | 'high' | 'critical' | 'prohibited' | 'none';

export type ChartMark =
  | {
      readonly type: 'circle';
      readonly tone: ChartTone;
      readonly isFilled: boolean;
      readonly x: number;
      readonly y: number;
      readonly radius: number;
    }
  | {
      readonly type: 'rectangle';
      readonly role: ChartRole;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly type: 'line';
      readonly role: ChartRole;
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
    }
  | {
      readonly type: 'text';
      readonly role: ChartTextRole;
      readonly x: number;
      readonly baseline: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly text: string;
      /** The fill that it stands on, where that is not the paper. */
      readonly over?: ChartRole;
    }
  /** The shape of a tier around its middle, for those who see no color. */
  | {
      readonly type: 'sign';
      readonly tier: TierVerdict;
      readonly x: number;
      readonly y: number;
      readonly radius: number;
    };

/** A chart as plain marks in the order in which they are painted, in the units of its width; y grows downwards. */
export type Chart = { readonly width: number; readonly height: number; readonly marks: readonly ChartMark[] };

/** How large a chart is drawn: its width, and the height of its letters, which all distances follow. */
export type ChartSize = {
  readonly width: number;
  readonly letters: number;
  /** Height to fill where there is room to fill; without it a chart is as high as its letters make it. */
  readonly height?: number;
  /** The width of a text where it can be measured; without it, what letters usually take. */
  readonly textRoom?: (text: string) => number;
};

/** How an amount is written. */
export type Say = (amount: number) => string;

/** Tells the room that a text takes: as measured, or by letters that are about half as wide as high. */
export function createTextRoom({ letters, textRoom }: ChartSize): (text: string) => number {
  return textRoom ?? ((text) => text.length * letters * 0.53);
}
