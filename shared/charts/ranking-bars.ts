import type { Chart, ChartMark } from './chart.ts';
import { createScale } from './scale.ts';

export type RankingBar = {
  /** 0 to 100; null: no score, and nothing is drawn. */
  readonly score: number | null;
  /** What is still possible while something is open; null where nothing is. */
  readonly interval: readonly [low: number, high: number] | null;
};

/**
 * A row for each score on one scale from 0 to 100: a weak bar up to it, or a hollow one over what is still possible, and a tick
 * at it. The scores from which something else is recommended go through all rows.
 */
export function buildRankingBars(
  rows: readonly RankingBar[],
  thresholds: readonly number[],
  { width, height, tick }: { readonly width: number; readonly height: number; readonly tick: number },
): Chart {
  const toX = createScale([0, 100], [0, width]);
  const rowHeight = height / Math.max(1, rows.length);
  const bars = rows.flatMap(({ score, interval }, index): readonly ChartMark[] => {
    if (score === null) return [];
    const y = (index + 0.5) * rowHeight;
    const [from, to] = interval ?? [0, score];
    return [
      {
        type: 'rectangle',
        role: interval === null ? 'weak' : 'hollow',
        x: toX(from),
        y: y - tick * 0.25,
        width: Math.max(1, toX(to) - toX(from)),
        height: tick * 0.5,
      },
      { type: 'rectangle', role: 'likely', x: toX(score) - tick / 8, y: y - tick / 2, width: tick / 4, height: tick },
    ];
  });
  const lines = thresholds.map(
    (score): ChartMark => ({ type: 'line', role: 'threshold', x1: toX(score), x2: toX(score), y1: 0, y2: height }),
  );
  return { width, height, marks: rows.length === 0 ? [] : [...lines, ...bars] };
}
