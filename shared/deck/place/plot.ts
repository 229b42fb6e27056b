import type { Sheet } from '../sheet.ts';
import type { Placing } from './placing.ts';

export type Plot = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const thresholds = [40, 65] as const;

/** The x of a suitability of 0 to 100. */
export function toPlotX(plot: Plot, suitability: number): number {
  return plot.left + (suitability / 100) * (plot.right - plot.left);
}

/** The plane with its frame, the two thresholds, and the names of the three zones above. */
export function drawPlane(sheet: Sheet, plot: Plot, placing: Placing): void {
  const { theme } = sheet;
  const { zones } = placing.messages.deck.matrix;
  const named = [
    [0, 40, zones.rules],
    [40, 65, zones.hybrid],
    [65, 100, zones.ml],
  ] as const;
  sheet.rectangle(toPlotX(plot, 65), plot.top, plot.right - toPlotX(plot, 65), plot.bottom - plot.top, {
    fill: theme.wash,
  });
  sheet.line(plot.left, plot.bottom, plot.right, plot.bottom, theme.ruleStrong);
  sheet.line(plot.left, plot.top, plot.left, plot.bottom, theme.ruleStrong);
  for (const threshold of thresholds)
    sheet.line(toPlotX(plot, threshold), plot.top, toPlotX(plot, threshold), plot.bottom, theme.ruleStrong, 0.5, 2);
  for (const [from, to, word] of named) {
    sheet.text((toPlotX(plot, from) + toPlotX(plot, to)) / 2, plot.top + 11, word, 'labelStrong', {
      align: 'center',
      color: theme.ink2,
    });
  }
}
