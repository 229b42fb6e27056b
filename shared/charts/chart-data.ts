/** A row of bars: one amount for each category; null where there is none. */
export type BarSeries = {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** An outline without a fill. */
  readonly isHollow?: boolean;
  /** How far below and above its end what is possible reaches, per category; null where nothing is left open. */
  readonly reaches?: readonly ({ readonly below: number; readonly above: number } | null)[];
};

/** Bars that grow across or up from zero; stacked ones stand on one another, others lie behind one another. */
export type BarData = {
  readonly type: 'bars';
  readonly direction: 'across' | 'up';
  readonly isStacked: boolean;
  readonly categories: readonly string[];
  /** False where the page itself names them beside the bars. */
  readonly showsCategories: boolean;
  readonly series: readonly BarSeries[];
  /** Share of its room that a bar takes, from 0 to 1. */
  readonly thickness: number;
  readonly scale: ChartScale;
  /** Amount from which bars grow, where that is not zero. */
  readonly origin?: number;
  readonly showsKey: boolean;
};

export type PointSign = 'full' | 'tinted' | 'empty' | 'dotted' | 'crossed';
/** A place on the plane; its label, where it has one beside it, and on which side that stands. */
export type ChartPoint = {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly side: 'left' | 'right' | 'above' | 'below';
};

export type PointSeries = {
  readonly name: string;
  readonly sign: PointSign;
  readonly points: readonly ChartPoint[];
};

/** Points on a plane, each with its label. */
export type PointData = {
  readonly type: 'points';
  readonly series: readonly PointSeries[];
  readonly across: ChartScale;
  readonly up: ChartScale;
  readonly showsKey: boolean;
};

/** Where a scale begins and ends, how far its ticks are apart, and what it measures: the page says so beside it. */
export type ChartScale = {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly title: string;
  /** False where the page itself carries the scale. */
  readonly isShown: boolean;
};

/** What a chart shows, as figures instead of marks. */
export type ChartData = BarData | PointData;
