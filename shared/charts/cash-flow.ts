import type { CashFlowYear } from '#shared/analysis/value/value-types.ts';
import { type Chart, type ChartMark, type ChartSize, createTextRoom, type Say } from './chart.ts';
import { createScale } from './scale.ts';

/**
 * One column per year from zero, up for what comes in and down for what is paid, and a line of what has come together by
 * then. The years stand below; the lowest and the highest amount of the line are written at it.
 */
export function buildCashFlowChart(
  flow: readonly CashFlowYear[],
  size: ChartSize,
  say: { readonly year: Say; readonly amount: Say },
): Chart {
  const { width, letters } = size;
  const textRoom = createTextRoom(size);
  if (flow.length === 0) return { width, height: 0, marks: [] };
  const amounts = flow.flatMap(({ net, cumulative }) => [net, cumulative]);
  const [top, floor] = [letters * 1.6, letters * 9];
  const toY = createScale([Math.min(0, ...amounts), Math.max(0, ...amounts)], [floor, top]);
  const slot = width / flow.length;
  const zero = toY(0);
  const middleOf = (index: number) => (index + 0.5) * slot;
  const columns = flow.map(({ net }, index): ChartMark => {
    const y = toY(net);
    return {
      type: 'rectangle',
      role: net < 0 ? 'weak' : 'strong',
      x: middleOf(index) - slot * 0.3,
      width: slot * 0.6,
      y: Math.min(y, zero),
      height: Math.abs(zero - y),
    };
  });
  const line = flow.slice(1).map(
    ({ cumulative }, index): ChartMark => ({
      type: 'line',
      role: 'likely',
      x1: middleOf(index),
      y1: toY(flow[index]?.cumulative ?? 0),
      x2: middleOf(index + 1),
      y2: toY(cumulative),
    }),
  );
  const years = flow.map(
    ({ year }, index): ChartMark => ({
      type: 'text',
      role: 'tick',
      x: middleOf(index),
      baseline: floor + letters * 1.5,
      anchor: 'middle',
      text: say.year(year),
    }),
  );
  const last = flow.at(-1)?.cumulative ?? 0;
  const text = say.amount(last);
  const figure: ChartMark = {
    type: 'text',
    role: 'figure',
    x: width - Math.max(0, textRoom(text) / 2 - slot / 2) - slot / 2,
    baseline: toY(last) - letters * 0.5,
    anchor: 'middle',
    text,
  };
  const axis: ChartMark = { type: 'line', role: 'zero', x1: 0, x2: width, y1: zero, y2: zero };
  return { width, height: floor + letters * 1.8, marks: [...columns, axis, ...line, ...years, figure] };
}
