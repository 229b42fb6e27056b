import { type Chart, type ChartMark, type ChartSize, createTextRoom, type Say } from './chart.ts';
import { createScale } from './scale.ts';
import { shortenText } from './shorten-text.ts';

export type TornadoRow = {
  readonly label: string;
  /** The input at its 10th and 90th percentile, as it is written. */
  readonly low: string;
  readonly high: string;
  /** The result there. */
  readonly atLow: number;
  readonly atHigh: number;
};

/**
 * One bar per input around the result at the most likely inputs: weak where it falls, strong where it rises, with the value
 * of the input at either end. The label stands above its bar, so that it has the whole width.
 */
export function buildTornadoChart(
  { base, rows }: { readonly base: number; readonly rows: readonly TornadoRow[] },
  size: ChartSize,
  say: Say,
): Chart {
  const { width, letters } = size;
  const textRoom = createTextRoom(size);
  const lowSide = (row: TornadoRow) => (row.atLow <= row.atHigh ? row.low : row.high);
  const highSide = (row: TornadoRow) => (row.atLow <= row.atHigh ? row.high : row.low);
  const room = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textRoom(text))) + letters * 0.6;
  const results = rows.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const toX = createScale(
    [Math.min(base, ...results), Math.max(base, ...results)],
    [room(rows.map(lowSide)), width - room(rows.map(highSide))],
  );
  const head = letters * 1.8;
  const filled = ((size.height ?? 0) - head) / Math.max(1, rows.length);
  const rowHeight = Math.max(letters * 2.7, Math.min(letters * 4, filled));
  const height = head + rows.length * rowHeight;
  const middle = toX(base);
  const marks = rows.flatMap((row, index): readonly ChartMark[] => {
    const y = head + index * rowHeight;
    const [from, to] = [Math.min(row.atLow, row.atHigh), Math.max(row.atLow, row.atHigh)];
    const bar = { y: y + letters * 1.25, height: letters * 0.8 };
    const baseline = y + letters * 2;
    const [left, right] = [Math.min(toX(from), middle), Math.max(toX(to), middle)];
    return [
      {
        type: 'text',
        role: 'label',
        x: 0,
        baseline: y + letters * 0.9,
        anchor: 'start',
        text: shortenText(row.label, width, textRoom),
      },
      { type: 'rectangle', role: 'weak', x: left, width: Math.max(0, middle - left), ...bar },
      { type: 'rectangle', role: 'strong', x: middle, width: Math.max(0, right - middle), ...bar },
      {
        type: 'line',
        role: 'likely',
        x1: middle,
        x2: middle,
        y1: bar.y - letters * 0.15,
        y2: bar.y + bar.height + letters * 0.15,
      },
      { type: 'text', role: 'tick', x: left - letters * 0.35, baseline, anchor: 'end', text: lowSide(row) },
      { type: 'text', role: 'tick', x: right + letters * 0.35, baseline, anchor: 'start', text: highSide(row) },
    ];
  });
  const text = say(base);
  const half = textRoom(text) / 2;
  const x = Math.min(width - half, Math.max(half, middle));
  const line: ChartMark = { type: 'line', role: 'zero', x1: middle, x2: middle, y1: letters * 1.2, y2: head };
  const name: ChartMark = { type: 'text', role: 'figure', x, baseline: letters, anchor: 'middle', text };
  return { width, height, marks: rows.length === 0 ? [] : [...marks, line, name] };
}
