import type { BudgetYear } from '#shared/analysis/portfolio/budget-plan.ts';
import { type Chart, type ChartMark, type ChartRole, type ChartSize, createTextRoom, type Say } from './chart.ts';
import { createScale, roundTicks } from './scale.ts';

/** From below: what is kept up, what is built, what all stand on, what is reviewed. */
const layers = ['upkeep', 'build', 'platform', 'reviews'] as const;
export type BudgetLayer = (typeof layers)[number];

const layerRoles: Readonly<Record<BudgetLayer, ChartRole>> = {
  upkeep: 'strong',
  build: 'middle',
  platform: 'weak',
  reviews: 'hollow',
};

type Names = {
  readonly year: (year: BudgetYear) => string;
  readonly layer: Readonly<Record<BudgetLayer, string>>;
  readonly amount: Say;
  /** What stands under the year in which upkeep overtakes building. */
  readonly overtakes: string;
};

function amountOf(year: BudgetYear, layer: BudgetLayer): number {
  return layer === 'platform' ? year.platform + year.foundations : year[layer];
}

/**
 * A column for each year: upkeep at the foot, then building, the platform with its foundations, and reviews. The total
 * stands on top, the names of the layers at the right of the last column; the year in which upkeep overtakes building is
 * marked.
 */
export function buildBudgetStack(
  years: readonly BudgetYear[],
  overtakesIn: number | null,
  size: ChartSize,
  names: Names,
): Chart {
  const { width, letters } = size;
  const textRoom = createTextRoom(size);
  const most = Math.max(0, ...years.map(({ total }) => total));
  if (years.length === 0 || !(most > 0)) return { width, height: 0, marks: [] };
  const keyRoom = Math.max(...layers.map((layer) => textRoom(names.layer[layer]))) + letters;
  const [top, floor] = [letters * 2, Math.max(letters * 8, (size.height ?? letters * 23.3) - letters * 3.3)];
  const plot = Math.max(letters * 6, width - keyRoom);
  const tickRoom = textRoom(names.amount(most)) + letters * 0.6;
  const slot = (plot - tickRoom) / years.length;
  const bar = Math.min(slot * 0.62, letters * 7);
  const toY = createScale([0, most], [floor, top]);
  const middle = (index: number) => tickRoom + (index + 0.5) * slot;
  const grid = roundTicks(0, most, 4)
    .filter((amount) => amount > 0)
    .flatMap((amount): readonly ChartMark[] => [
      { type: 'line', role: 'axis', x1: 0, x2: plot, y1: toY(amount), y2: toY(amount) },
      {
        type: 'text',
        role: 'tick',
        x: 0,
        baseline: toY(amount) - letters * 0.3,
        anchor: 'start',
        text: names.amount(amount),
      },
    ]);
  const columns = years.flatMap((year, index): readonly ChartMark[] => {
    let below = 0;
    const parts = layers.flatMap((layer): readonly ChartMark[] => {
      const amount = amountOf(year, layer);
      if (!(amount > 0)) return [];
      const [y2, y1] = [toY(below), toY(below + amount)];
      below += amount;
      return [
        { type: 'rectangle', role: layerRoles[layer], x: middle(index) - bar / 2, width: bar, y: y1, height: y2 - y1 },
      ];
    });
    const isMarked = index === overtakesIn;
    const half = textRoom(names.overtakes) / 2;
    const under: readonly ChartMark[] = isMarked
      ? [
          {
            type: 'text',
            role: 'figure',
            x: Math.min(width - half, Math.max(half, middle(index))),
            baseline: floor + letters * 2.9,
            anchor: 'middle',
            text: names.overtakes,
          },
        ]
      : [];
    return [
      ...parts,
      {
        type: 'text',
        role: 'figure',
        x: middle(index),
        baseline: toY(year.total) - letters * 0.5,
        anchor: 'middle',
        text: names.amount(year.total),
      },
      {
        type: 'text',
        role: isMarked ? 'figure' : 'label',
        x: middle(index),
        baseline: floor + letters * 1.5,
        anchor: 'middle',
        text: names.year(year),
      },
      ...under,
    ];
  });
  const axis: ChartMark = { type: 'line', role: 'zero', x1: 0, x2: plot, y1: floor, y2: floor };
  return { width, height: floor + letters * 3.3, marks: [...grid, ...columns, axis, ...keys()] };

  function keys(): readonly ChartMark[] {
    const last = years.at(-1);
    if (last === undefined) return [];
    const x = middle(years.length - 1) + bar / 2 + letters * 0.7;
    let below = 0;
    let lowest = floor + letters;
    return layers.flatMap((layer): readonly ChartMark[] => {
      const amount = amountOf(last, layer);
      if (!(amount > 0)) return inside(layer);
      const at = (toY(below) + toY(below + amount)) / 2 + letters * 0.35;
      below += amount;
      lowest = Math.min(at, lowest - letters * 1.3);
      return [{ type: 'text', role: 'label', x, baseline: lowest, anchor: 'start', text: names.layer[layer] }];
    });
  }

  /** The name of a layer that the last year lacks stands in the column where it is largest. */
  function inside(layer: BudgetLayer): readonly ChartMark[] {
    const amounts = years.map((year) => amountOf(year, layer));
    const largest = Math.max(...amounts);
    const index = amounts.indexOf(largest);
    const year = years[index];
    if (year === undefined || !(largest > 0) || toY(0) - toY(largest) < letters * 1.5) return [];
    const below = layers.slice(0, layers.indexOf(layer)).reduce((sum, each) => sum + amountOf(year, each), 0);
    const baseline = (toY(below) + toY(below + largest)) / 2 + letters * 0.35;
    const text = names.layer[layer];
    // A name that is wider than its column stands on the fill no longer.
    const over = textRoom(text) <= bar ? { over: layerRoles[layer] } : {};
    return [{ type: 'text', role: 'label', x: middle(index), baseline, anchor: 'middle', text, ...over }];
  }
}
