import type { Rich } from './break-lines.ts';
import type { SlideChart } from './slide-chart.ts';
import type { SlideFrame } from './slide-frame.ts';

export type PanelRow = {
  readonly label: string;
  readonly values: readonly string[];
  readonly isTotal: boolean;
};

export type PanelPart =
  | {
      readonly type: 'text';
      readonly text: Rich;
      readonly tone: 'plain' | 'secondary' | 'quiet';
      /** As large as a figure that is read from afar. */
      readonly isFigure?: boolean;
    }
  | {
      readonly type: 'chart';
      readonly chart: SlideChart;
      /** Kind, what is compared, the finding, extremes: said instead of the drawing. */
      readonly alternative: string;
      /** Height in points that it needs; the first chart that grows gets what its column leaves free. */
      readonly height: number;
      readonly grows: boolean;
    }
  | {
      readonly type: 'table';
      /** Of the columns after the first, which holds the labels. */
      readonly columns: readonly string[];
      readonly rows: readonly PanelRow[];
    };

export type Panel = { readonly heading: string; readonly aside: string; readonly parts: readonly PanelPart[] };

/** Charts with what they say, side by side; a column that is longer than its page goes on on the next. */
export type PanelsSlide = SlideFrame & {
  readonly type: 'panels';
  /** `span` in twelfths of the page, twelve together. */
  readonly columns: readonly { readonly span: number; readonly panels: readonly Panel[] }[];
};
