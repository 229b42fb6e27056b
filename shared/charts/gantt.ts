import { type Chart, type ChartMark, type ChartSize, createTextRoom } from './chart.ts';
import { shortenText } from './shorten-text.ts';

export type GanttItem = {
  readonly name: string;
  /** Quarter in which it starts, from 0, and for how many. */
  readonly start: number;
  readonly duration: number;
  readonly isByRoom: boolean;
};

export type GanttGroup = {
  readonly name: string;
  readonly items: readonly GanttItem[];
  /** What the others stand on, told apart by its fill. */
  readonly isBase?: boolean;
};

type Names = { readonly quarter: (index: number) => string; readonly year: (index: number) => string | null };

/**
 * A bar for each item on a grid of quarters, group by group, with its name at the right of the bar, or at its left where
 * it would leave the chart; items that are placed by hand are hollow. The head names quarters and years.
 */
export function buildGanttChart(groups: readonly GanttGroup[], quarters: number, size: ChartSize, names: Names): Chart {
  const { width, letters } = size;
  const textRoom = createTextRoom(size);
  const filled = groups.filter(({ items }) => items.length > 0);
  const widest = Math.max(0, ...filled.map(({ name }) => textRoom(name)));
  const left = Math.min(width * 0.3, widest + letters * 1.6);
  const count = filled.reduce((sum, { items }) => sum + items.length, 0);
  const step = (width - left) / Math.max(1, quarters);
  const head = letters * 2;
  const room = ((size.height ?? 0) - head - letters * 0.4) / Math.max(1, count);
  const row = Math.max(letters * 1.75, Math.min(letters * 3, room));
  const bar = Math.min(row * 0.6, letters * 1.3);
  const toX = (quarter: number) => left + quarter * step;
  const marks: ChartMark[] = [];
  let y = head;
  for (const { name, items, isBase = false } of filled) {
    marks.push({ type: 'line', role: 'axis', x1: 0, x2: width, y1: y, y2: y });
    marks.push({
      type: 'text',
      role: 'figure',
      x: 0,
      baseline: y + row / 2 + letters * 0.35,
      anchor: 'start',
      text: shortenText(name, left - letters, textRoom),
    });
    for (const item of items) {
      marks.push(...toBar(item, y, isBase));
      y += row;
    }
  }
  const grid = Array.from({ length: quarters + 1 }, (_none, quarter): ChartMark => {
    const role = names.year(quarter) === null ? 'axis' : 'zero';
    return { type: 'line', role, x1: toX(quarter), x2: toX(quarter), y1: head - letters * 0.4, y2: y };
  });
  const heads = Array.from({ length: quarters }, (_none, quarter): readonly ChartMark[] => {
    const year = names.year(quarter);
    const text = year === null ? names.quarter(quarter) : `${names.quarter(quarter)} ${year}`;
    const role = year === null ? 'tick' : 'figure';
    return [{ type: 'text', role, x: toX(quarter) + letters * 0.3, baseline: letters * 1.1, anchor: 'start', text }];
  }).flat();
  return { width, height: y + letters * 0.4, marks: [...grid, ...heads, ...marks] };

  function toBar({ name, start, duration, isByRoom }: GanttItem, top: number, isBase: boolean): readonly ChartMark[] {
    const end = Math.min(quarters, start + duration);
    const [x, x2] = [toX(start) + 1, toX(end) - 1];
    const [toRight, toLeft] = [width - x2 - letters, x - left - letters];
    const isRight = textRoom(name) <= toRight || toRight >= toLeft;
    const shown = shortenText(name, isRight ? toRight : toLeft, textRoom);
    return [
      {
        type: 'rectangle',
        role: isByRoom ? 'weak' : isBase ? 'middle' : 'strong',
        x,
        y: top + (row - bar) / 2,
        width: Math.max(2, x2 - x),
        height: bar,
      },
      {
        type: 'text',
        role: 'label',
        x: isRight ? x2 + letters * 0.5 : x - letters * 0.5,
        baseline: top + row / 2 + letters * 0.35,
        anchor: isRight ? 'start' : 'end',
        text: shown,
      },
    ];
  }
}
