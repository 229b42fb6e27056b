import { type Chart, type ChartMark, type ChartSize, createTextRoom } from './chart.ts';
import { shortenText } from './shorten-text.ts';

export type StaffingRow = {
  readonly name: string;
  /** People at work, and how many there are (null: nobody has said), by quarter. */
  readonly quarters: readonly { readonly used: number; readonly available: number | null }[];
};

type Names = {
  readonly quarter: (index: number) => string;
  readonly year: (index: number) => string | null;
  readonly usedOf: (used: number, available: number | null) => string;
};

/** True where nobody of the role is left over in the quarter. */
function isFull({ used, available }: StaffingRow['quarters'][number]): boolean {
  return available !== null && used > 0 && used >= available - 0.01;
}

/**
 * Demand against capacity: a row for each role, a column for each quarter. The outline is as high as the people that there
 * are, the fill as high as those at work, all on one scale from zero; a full quarter is strong, and its figures stand out.
 */
export function buildStaffingChart(rows: readonly StaffingRow[], size: ChartSize, names: Names): Chart {
  const { width, letters } = size;
  const textRoom = createTextRoom(size);
  const count = Math.max(0, ...rows.map(({ quarters }) => quarters.length));
  if (rows.length === 0 || count === 0) return { width, height: 0, marks: [] };
  const left = Math.min(width * 0.3, Math.max(...rows.map(({ name }) => textRoom(name))) + letters * 1.5);
  const step = (width - left) / count;
  const head = letters * 2;
  const rowHeight = Math.max(letters * 4.5, Math.min(letters * 10, ((size.height ?? 0) - head) / rows.length));
  const most = Math.max(
    1,
    ...rows.flatMap(({ quarters }) => quarters.flatMap((one) => [one.used, one.available ?? 0])),
  );
  const full = rowHeight - letters * 2.4;
  const toHeight = (people: number) => (people / most) * full;
  const bar = Math.min(step * 0.7, letters * 5);
  const heads = Array.from({ length: count }, (_none, quarter): ChartMark => {
    const year = names.year(quarter);
    const text = year === null ? names.quarter(quarter) : `${names.quarter(quarter)} ${year}`;
    const role = year === null ? 'tick' : 'figure';
    return { type: 'text', role, x: left + (quarter + 0.5) * step, baseline: letters * 1.1, anchor: 'middle', text };
  });
  const marks = rows.flatMap((row, index): readonly ChartMark[] => {
    const floor = head + (index + 1) * rowHeight - letters * 0.5;
    return [
      { type: 'line', role: 'zero', x1: 0, x2: width, y1: floor, y2: floor },
      {
        type: 'text',
        role: 'figure',
        x: 0,
        baseline: floor - letters * 0.5,
        anchor: 'start',
        text: shortenText(row.name, left - letters, textRoom),
      },
      ...row.quarters.flatMap((one, quarter) => toCell(one, left + (quarter + 0.5) * step, floor)),
    ];
  });
  return { width, height: head + rows.length * rowHeight, marks: [...heads, ...marks] };

  function toCell(one: StaffingRow['quarters'][number], middle: number, floor: number): readonly ChartMark[] {
    const { used, available } = one;
    const [demand, capacity] = [toHeight(used), toHeight(available ?? 0)];
    const column = { x: middle - bar / 2, width: bar } as const;
    const baseline = floor - Math.max(demand, capacity) - letters * 0.5;
    const role = isFull(one) ? 'figure' : 'tick';
    return [
      ...(capacity > 0
        ? [{ type: 'rectangle', role: 'hollow', ...column, y: floor - capacity, height: capacity } as const]
        : []),
      ...(demand > 0
        ? [
            {
              type: 'rectangle',
              role: isFull(one) ? 'strong' : 'middle',
              ...column,
              y: floor - demand,
              height: demand,
            } as const,
          ]
        : []),
      { type: 'text', role, x: middle, baseline, anchor: 'middle', text: names.usedOf(used, available) },
    ];
  }
}
