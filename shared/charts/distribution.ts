import type { Simulation } from '#shared/analysis/value/summarize-draws.ts';
import { type Chart, type ChartMark, type ChartSize, createTextRoom, type Say } from './chart.ts';
import { createScale, keepApart, roundTicks } from './scale.ts';

type Names = { readonly p10: Say; readonly p50: Say; readonly p90: Say; readonly tick: Say };

/**
 * A histogram of draws: columns between the 10th and the 90th percentile are strong, the others weak; the three
 * percentiles are lines with their names above, and round amounts stand below. Zero is marked where it is among the draws.
 */
export function buildDistributionChart(draws: Simulation, size: ChartSize, names: Names): Chart {
  const { width, letters } = size;
  const textRoom = createTextRoom(size);
  const { low, high, counts } = draws.histogram;
  const most = Math.max(1, ...counts);
  const [top, floor] = [letters * 2, Math.max(letters * 5, (size.height ?? letters * 10.6) - letters * 1.6)];
  const toX = createScale([low, high], [0, width]);
  const toY = createScale([0, most], [floor, top]);
  const step = (high - low) / counts.length;
  const columns = counts.flatMap((count, index): readonly ChartMark[] => {
    if (count === 0) return [];
    const [start, end] = [low + index * step, low + (index + 1) * step];
    const middle = (start + end) / 2;
    const isInside = !(step > 0) || (middle >= draws.p10 && middle <= draws.p90);
    const [x1, x2] = step > 0 ? [toX(start), toX(end)] : [width / 2 - letters, width / 2 + letters];
    const y = toY(count);
    const role = isInside ? 'strong' : 'weak';
    return [{ type: 'rectangle', role, x: x1, y, width: Math.max(0.5, x2 - x1 - 1), height: floor - y }];
  });
  const axis: ChartMark = { type: 'line', role: 'axis', x1: 0, x2: width, y1: floor, y2: floor };
  const marks = [...columns, axis, ...percentiles(), ...ticks()];
  if (low < 0 && high > 0) {
    marks.push({ type: 'line', role: 'zero', x1: toX(0), x2: toX(0), y1: top, y2: floor + letters * 0.4 });
  }
  return { width, height: floor + letters * 1.6, marks };

  function percentiles(): readonly ChartMark[] {
    const lines = (['p10', 'p50', 'p90'] as const).map((name) => ({
      at: toX(draws[name]),
      text: names[name](draws[name]),
    }));
    const places = keepApart(
      lines.map(({ at, text }) => ({ at, room: textRoom(text) })),
      letters * 0.7,
      [0, width],
    );
    return lines.flatMap(({ at, text }, index): readonly ChartMark[] => [
      {
        type: 'line',
        role: index === 1 ? 'likely' : 'zero',
        x1: at,
        x2: at,
        y1: letters * 1.4,
        y2: floor + letters * 0.3,
      },
      { type: 'text', role: 'figure', x: places[index] ?? at, baseline: letters, anchor: 'middle', text },
    ]);
  }

  function ticks(): readonly ChartMark[] {
    const widest = Math.max(1, textRoom(names.tick(low)), textRoom(names.tick(high))) + letters * 1.6;
    const amounts = roundTicks(low, high, Math.max(1, Math.floor(width / widest)));
    return amounts.flatMap((amount): readonly ChartMark[] => {
      const [x, text] = [toX(amount), names.tick(amount)];
      const room = textRoom(text) / 2;
      if (x - room < 0 || x + room > width) return [];
      return [{ type: 'text', role: 'tick', x, baseline: floor + letters * 1.5, anchor: 'middle', text }];
    });
  }
}
