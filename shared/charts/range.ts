import { type Chart, type ChartMark, type ChartSize, createTextRoom, type Say } from './chart.ts';
import { createScale } from './scale.ts';
import { shortenText } from './shorten-text.ts';

export type RangeRow = {
  readonly label: string;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Drawn for comparison. */
  readonly isWeak: boolean;
};

/**
 * One row per range on one common scale that shows zero: a bar from the 10th to the 90th percentile with their figures at
 * its ends, a tick at the median with its figure above. Labels stand at the left.
 */
export function buildRangeChart(rows: readonly RangeRow[], size: ChartSize, say: Say): Chart {
  const { width, letters } = size;
  const textRoom = createTextRoom(size);
  const labelRoom = Math.min(width * 0.36, Math.max(0, ...rows.map(({ label }) => textRoom(label) + letters)));
  const endRoom = (which: 'p10' | 'p90') =>
    Math.max(0, ...rows.map((row) => textRoom(say(row[which])))) + letters * 0.6;
  const track: readonly [number, number] = [labelRoom, width];
  const amounts = rows.flatMap(({ p10, p90 }) => [p10, p90]);
  const toX = createScale(
    [Math.min(0, ...amounts), Math.max(0, ...amounts)],
    [track[0] + endRoom('p10'), track[1] - endRoom('p90')],
  );
  const rowHeight = letters * 2.6;
  const zero = toX(0);
  const marks: ChartMark[] = [];
  for (const [index, row] of rows.entries()) marks.push(...rowMarks(row, index * rowHeight + letters * 1.8));
  const height = rows.length * rowHeight + letters * 0.4;
  const line: ChartMark = { type: 'line', role: 'zero', x1: zero, x2: zero, y1: letters * 0.4, y2: height };
  return { width, height, marks: rows.length === 0 ? [] : [line, ...marks] };

  function rowMarks({ label, p10, p50, p90, isWeak }: RangeRow, y: number): readonly ChartMark[] {
    const [left, middle, right] = [toX(p10), toX(p50), toX(p90)];
    const bar = letters * 0.5;
    const baseline = y + letters * 0.35;
    return [
      { type: 'line', role: 'axis', x1: track[0], x2: track[1], y1: y, y2: y },
      {
        type: 'rectangle',
        role: isWeak ? 'weak' : 'strong',
        x: left,
        y: y - bar / 2,
        width: Math.max(1, right - left),
        height: bar,
      },
      { type: 'line', role: 'likely', x1: middle, x2: middle, y1: y - letters * 0.55, y2: y + letters * 0.55 },
      {
        type: 'text',
        role: 'label',
        x: 0,
        baseline,
        anchor: 'start',
        text: shortenText(label, labelRoom - letters, textRoom),
      },
      { type: 'text', role: 'tick', x: left - letters * 0.35, baseline, anchor: 'end', text: say(p10) },
      { type: 'text', role: 'tick', x: right + letters * 0.35, baseline, anchor: 'start', text: say(p90) },
      { type: 'text', role: 'figure', x: middle, baseline: y - letters * 0.75, anchor: 'middle', text: say(p50) },
    ];
  }
}
