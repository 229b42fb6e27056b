import { type Chart, type ChartMark, type ChartSize, createTextRoom } from './chart.ts';
import { createScale } from './scale.ts';
import { shortenText } from './shorten-text.ts';

export type AgreementRow = {
  readonly name: string;
  /** Krippendorff's alpha, at most 1; null where it cannot be told. */
  readonly alpha: number | null;
  /** The 95 % range of it; null where too few resamples give one. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** The alpha as it is written, or why there is none. */
  readonly text: string;
  /** The whole, told apart from its parts. */
  readonly isTotal: boolean;
};

type Bound = { readonly at: number; readonly text: string };

/**
 * One row for each alpha on one scale up to 1: a bar over its range, a tick at it, its words at the right. The bounds from
 * which agreement is enough are drawn and named below.
 */
export function buildAgreementChart(rows: readonly AgreementRow[], bounds: readonly Bound[], size: ChartSize): Chart {
  const { width, letters } = size;
  const textRoom = createTextRoom(size);
  if (rows.length === 0) return { width, height: 0, marks: [] };
  const left = Math.min(width * 0.36, Math.max(...rows.map(({ name }) => textRoom(name))) + letters);
  const right = width - Math.min(width * 0.3, Math.max(...rows.map(({ text }) => textRoom(text))) + letters);
  const lows = rows.flatMap(({ alpha, range }) => [alpha ?? 0, range?.low ?? 0]);
  const least = Math.max(-1, Math.min(0, ...lows));
  const toX = createScale([least, 1], [left, Math.max(left + letters, right)]);
  const rowHeight = Math.max(letters * 2, Math.min(letters * 3.2, ((size.height ?? 0) - letters * 3) / rows.length));
  const floor = rows.length * rowHeight;
  const scale = [
    ...bounds.map(({ at, text }) => ({ at, text, role: 'threshold' as const })),
    ...(least < 0 ? [{ at: least, text: '', role: 'axis' as const }] : []),
    { at: 0, text: '0', role: 'zero' as const },
    { at: 1, text: '1', role: 'axis' as const },
  ].flatMap(({ at, text, role }): readonly ChartMark[] => [
    { type: 'line', role, x1: toX(at), x2: toX(at), y1: letters * 0.3, y2: floor },
    {
      type: 'text',
      role: role === 'threshold' ? 'detail' : 'tick',
      x: toX(at),
      baseline: floor + letters * 1.1,
      anchor: 'middle',
      text,
    },
  ]);
  const drawn = rows.flatMap((row, index): readonly ChartMark[] => {
    const y = (index + 0.5) * rowHeight;
    const baseline = y + letters * 0.35;
    const role = row.isTotal ? 'figure' : 'label';
    const name = shortenText(row.name, left - letters, textRoom);
    const [from, to] = [toX(row.range?.low ?? 0), toX(row.range?.high ?? 0)];
    return [
      { type: 'text', role, x: 0, baseline, anchor: 'start', text: name },
      ...(row.range === null
        ? []
        : [
            {
              type: 'rectangle',
              role: row.isTotal ? 'strong' : 'middle',
              x: from,
              y: y - letters * 0.28,
              width: Math.max(1, to - from),
              height: letters * 0.56,
            } as const,
          ]),
      ...(row.alpha === null
        ? []
        : [
            {
              type: 'line',
              role: 'likely',
              x1: toX(row.alpha),
              x2: toX(row.alpha),
              y1: y - letters * 0.65,
              y2: y + letters * 0.65,
            } as const,
          ]),
      { type: 'text', role, x: width, baseline, anchor: 'end', text: shortenText(row.text, width - right, textRoom) },
    ];
  });
  return { width, height: floor + letters * 1.5, marks: [...scale, ...drawn] };
}
