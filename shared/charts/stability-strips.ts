import { type Chart, type ChartMark, type ChartSize, createTextRoom } from './chart.ts';
import { createScale } from './scale.ts';
import { shortenText } from './shorten-text.ts';

export type StabilityStrip = {
  readonly label: string;
  /** Weights of 0 to 1 between which it holds, and the weight in use. */
  readonly low: number;
  readonly high: number;
  readonly weight: number;
  /** The interval in words, at the right. */
  readonly text: string;
};

const ticks = [0, 0.25, 0.5, 0.75, 1] as const;
const fewTicks = [0, 0.5, 1] as const;

/**
 * One row per criterion on a common scale of weights from 0 to 100 %: a bar where something holds, a hairline where it does
 * not, a tick at the weight in use. Labels stand at the left, intervals in words at the right, the scale below.
 */
export function buildStabilityStrips(
  rows: readonly StabilityStrip[],
  size: ChartSize,
  say: (share: number) => string,
): Chart {
  const { width, letters } = size;
  const textRoom = createTextRoom(size);
  if (rows.length === 0) return { width, height: 0, marks: [] };
  const room = (texts: readonly string[]) => Math.max(...texts.map((text) => textRoom(text))) + letters;
  const left = Math.min(width * 0.4, room(rows.map(({ label }) => label)));
  const right = width - Math.min(width * 0.3, room(rows.map(({ text }) => text)));
  const toX = createScale([0, 1], [left, Math.max(left + letters, right)]);
  const rowHeight = letters * 2;
  const bottom = rows.length * rowHeight + letters * 0.2;
  const isNarrow = right - left < letters * 20;
  const scale = (isNarrow ? fewTicks : ticks).flatMap((share): readonly ChartMark[] => [
    { type: 'line', role: 'axis', x1: toX(share), x2: toX(share), y1: letters * 0.3, y2: bottom },
    { type: 'text', role: 'tick', x: toX(share), baseline: bottom + letters * 1.2, anchor: 'middle', text: say(share) },
  ]);
  const strips = rows.flatMap(({ label, low, high, weight, text }, index): readonly ChartMark[] => {
    const y = (index + 0.5) * rowHeight + letters * 0.2;
    const bar = letters * 0.6;
    const baseline = y + letters * 0.35;
    return [
      { type: 'line', role: 'zero', x1: toX(0), x2: toX(1), y1: y, y2: y },
      {
        type: 'rectangle',
        role: 'strong',
        x: toX(low),
        y: y - bar / 2,
        width: Math.max(1, toX(high) - toX(low)),
        height: bar,
      },
      { type: 'line', role: 'likely', x1: toX(weight), x2: toX(weight), y1: y - letters * 0.7, y2: y + letters * 0.7 },
      {
        type: 'text',
        role: 'label',
        x: 0,
        baseline,
        anchor: 'start',
        text: shortenText(label, left - letters / 2, textRoom),
      },
      { type: 'text', role: 'detail', x: width, baseline, anchor: 'end', text },
    ];
  });
  return { width, height: bottom + letters * 1.6, marks: [...scale, ...strips] };
}
