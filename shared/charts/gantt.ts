import { type Chart, type ChartMark, type ChartSize, textRoom } from './chart.ts';

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
export function buildGanttChart(
  groups: readonly GanttGroup[],
  quarters: number,
  { width, letters }: ChartSize,
  names: Names,
): Chart {
  const filled = groups.filter(({ items }) => items.length > 0);
  const widest = Math.max(0, ...filled.map(({ name }) => textRoom(name, letters)));
  const left = Math.min(width * 0.3, widest + letters * 1.6);
  const step = (width - left) / Math.max(1, quarters);
  const row = letters * 1.75;
  const head = letters * 2;
  const toX = (quarter: number) => left + quarter * step;
  const marks: ChartMark[] = [];
  let y = head;
  for (const { name, items, isBase = false } of filled) {
    marks.push({ type: 'line', role: 'axis', x1: 0, x2: width, y1: y, y2: y });
    marks.push({ type: 'text', role: 'figure', x: 0, baseline: y + row * 0.72, anchor: 'start', text: name });
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
    const room = textRoom(name, letters) + letters;
    const isRight = x2 + room <= width || x - room < left;
    const fits = x2 + room <= width || x - room >= left;
    const shown = fits ? name : shorten(name, width - x2 - letters);
    return [
      {
        type: 'rectangle',
        role: isByRoom ? 'weak' : isBase ? 'middle' : 'strong',
        x,
        y: top + row * 0.2,
        width: Math.max(2, x2 - x),
        height: row * 0.6,
      },
      {
        type: 'text',
        role: 'label',
        x: isRight ? x2 + letters * 0.5 : x - letters * 0.5,
        baseline: top + row * 0.72,
        anchor: isRight ? 'start' : 'end',
        text: shown,
      },
    ];
  }

  function shorten(name: string, room: number): string {
    const most = Math.max(1, Math.floor(room / (letters * 0.53)) - 1);
    return name.length <= most ? name : `${name.slice(0, most).trimEnd()}…`;
  }
}
