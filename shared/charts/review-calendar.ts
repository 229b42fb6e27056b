import type { TierVerdict } from '#shared/analysis/risk/risk-types.ts';
import { type Chart, type ChartMark, type ChartSize, createTextRoom } from './chart.ts';
import { shortenText } from './shorten-text.ts';

/** Quarters from the first day that is shown; a fraction lies within the quarter. */
type Quarters = number;

export type CalendarRow = {
  readonly name: string;
  readonly tier: TierVerdict;
  readonly reviews: readonly Quarters[];
  readonly audits: readonly Quarters[];
};

export type CalendarBound = { readonly at: Quarters; readonly text: string };

type Names = { readonly quarter: (index: number) => string; readonly year: (index: number) => string | null };

/**
 * A line for each use case over some quarters, with a dot for each review and a bar for each external audit; the sign of the
 * tier stands before the name. Days from which a law applies go through all lines and are named above them.
 */
export function buildReviewCalendar(
  rows: readonly CalendarRow[],
  bounds: readonly CalendarBound[],
  quarters: number,
  size: ChartSize,
  names: Names,
): Chart {
  const { width, letters } = size;
  const textRoom = createTextRoom(size);
  if (rows.length === 0 || quarters < 1) return { width, height: 0, marks: [] };
  const sign = letters * 1.6;
  const left = Math.min(width * 0.3, Math.max(...rows.map(({ name }) => textRoom(name))) + sign + letters * 1.5);
  const toX = (at: Quarters) => left + (Math.min(quarters, Math.max(0, at)) / quarters) * (width - left);
  const inside = (days: readonly Quarters[]) => days.filter((at) => at >= 0 && at <= quarters);
  const shown = bounds.filter(({ at }) => at >= 0 && at <= quarters);
  const head = letters * (shown.length === 0 ? 2 : 3.4);
  const rowHeight = Math.max(letters * 1.5, Math.min(letters * 2.2, ((size.height ?? 0) - head) / rows.length));
  const floor = head + rows.length * rowHeight;
  const grid = Array.from({ length: quarters + 1 }, (_none, quarter): ChartMark => {
    const role = names.year(quarter) === null ? 'axis' : 'zero';
    return { type: 'line', role, x1: toX(quarter), x2: toX(quarter), y1: head - letters * 0.4, y2: floor };
  });
  const heads = Array.from({ length: quarters }, (_none, quarter): ChartMark => {
    const year = names.year(quarter);
    const text = year === null ? names.quarter(quarter) : `${names.quarter(quarter)} ${year}`;
    const role = year === null ? 'tick' : 'figure';
    return { type: 'text', role, x: toX(quarter) + letters * 0.3, baseline: letters * 1.1, anchor: 'start', text };
  });
  const laws = shown.flatMap(({ at, text }): readonly ChartMark[] => {
    const isRight = toX(at) + textRoom(text) + letters <= width;
    return [
      { type: 'line', role: 'threshold', x1: toX(at), x2: toX(at), y1: letters * 1.8, y2: floor },
      {
        type: 'text',
        role: 'detail',
        x: toX(at) + (isRight ? letters * 0.4 : -letters * 0.4),
        baseline: letters * 2.5,
        anchor: isRight ? 'start' : 'end',
        text,
      },
    ];
  });
  const lines = rows.flatMap(({ name, tier, reviews, audits }, index): readonly ChartMark[] => {
    const y = head + (index + 0.5) * rowHeight;
    return [
      { type: 'line', role: 'zero', x1: left, x2: width, y1: y, y2: y },
      { type: 'sign', tier, x: letters * 0.5, y, radius: letters * 0.4 },
      {
        type: 'text',
        role: 'label',
        x: sign,
        baseline: y + letters * 0.35,
        anchor: 'start',
        text: shortenText(name, left - sign - letters, textRoom),
      },
      ...inside(reviews).map((at): ChartMark => {
        const radius = letters * 0.25;
        return { type: 'circle', tone: tier, isFilled: true, x: toX(at), y, radius };
      }),
      ...inside(audits).map((at): ChartMark => {
        const x = Math.min(width - letters * 0.15, toX(at)) - letters * 0.15;
        return {
          type: 'rectangle',
          role: 'likely',
          x,
          y: y - letters * 0.6,
          width: letters * 0.3,
          height: letters * 1.2,
        };
      }),
    ];
  });
  return { width, height: floor + letters * 0.3, marks: [...grid, ...laws, ...heads, ...lines] };
}
