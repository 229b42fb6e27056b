import type { Chart } from '#shared/charts/chart.ts';
import type { BarData, BarSeries, ChartData, ChartPoint, ChartScale, PointSeries } from '#shared/charts/chart-data.ts';
import { roundTicks } from '#shared/charts/scale.ts';
import type { WholeMessages } from '#shared/messages/whole-messages.ts';
import type { Box, PlacedChart } from '../placed-page.ts';
import type { SlideChart } from '../slide-chart.ts';
import type { DeckTheme } from '../theme.ts';

type Of<Type extends SlideChart['type']> = Extract<SlideChart, { readonly type: Type }>;
type Native = { readonly data: ChartData; readonly colors: readonly string[] };

/** A scale over all amounts with round ends and ticks. */
function toScale(amounts: readonly number[], title: string, count = 5): ChartScale {
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const ticks = roundTicks(low, high, count);
  const step = ticks.length > 1 ? (ticks[1] ?? 0) - (ticks[0] ?? 0) : Math.max(1, high - low);
  return {
    low: Math.floor(low / step) * step,
    high: Math.ceil(high / step) * step || step,
    step,
    title,
    isShown: true,
  };
}

function toBars(
  categories: readonly string[],
  series: readonly BarSeries[],
  scale: ChartScale,
  more: Pick<BarData, 'direction' | 'isStacked' | 'thickness' | 'showsKey'> & { readonly origin?: number },
): BarData {
  return { type: 'bars', categories, showsCategories: true, series, scale, ...more };
}

function toBudget({ years }: Of<'budget'>, theme: DeckTheme, messages: WholeMessages): Native {
  const { money } = messages.plan;
  const series: readonly BarSeries[] = [
    { name: money.rows.upkeep, values: years.map(({ upkeep }) => upkeep) },
    { name: money.rows.build, values: years.map(({ build }) => build) },
    { name: money.platformAndFoundations, values: years.map(({ platform, foundations }) => platform + foundations) },
    { name: money.rows.reviews, values: years.map(({ reviews }) => reviews), isHollow: true },
  ];
  const categories = years.map(({ index, calendarYear }) => money.year(index, calendarYear));
  const scale = toScale([0, ...years.map(({ total }) => total)], messages.deck.slides.series.amount);
  const data = toBars(categories, series, scale, { direction: 'up', isStacked: true, thickness: 0.62, showsKey: true });
  return { data, colors: [theme.accent, theme.ruleStrong, theme.rule, theme.ruleStrong] };
}

function toTornado({ base, rows }: Of<'tornado'>, theme: DeckTheme, messages: WholeMessages): Native {
  const words = messages.deck.slides.series;
  const series: readonly BarSeries[] = [
    { name: words.falls, values: rows.map(({ atLow, atHigh }) => Math.min(base, atLow, atHigh)) },
    { name: words.rises, values: rows.map(({ atLow, atHigh }) => Math.max(base, atLow, atHigh)) },
  ];
  const scale = toScale([base, ...rows.flatMap(({ atLow, atHigh }) => [atLow, atHigh])], words.amount, 2);
  const categories = rows.map(({ label, low, high }) => `${label} (${low} – ${high})`);
  const look = { direction: 'across', isStacked: false, thickness: 0.5, showsKey: true, origin: base } as const;
  return { data: toBars(categories, series, scale, look), colors: [theme.ruleStrong, theme.accent] };
}

function toRanges({ rows }: Of<'ranges'>, theme: DeckTheme, messages: WholeMessages): Native {
  const words = messages.deck.slides.series;
  const series: BarSeries = {
    name: words.median,
    values: rows.map(({ p50 }) => p50),
    reaches: rows.map(({ p10, p50, p90 }) => ({ below: p50 - p10, above: p90 - p50 })),
  };
  const scale = toScale([0, ...rows.flatMap(({ p10, p90 }) => [p10, p90])], words.amount);
  const look = { direction: 'across', isStacked: false, thickness: 0.4, showsKey: true } as const;
  const categories = rows.map(({ label }) => label);
  return { data: toBars(categories, [series], scale, look), colors: [theme.accent] };
}

function toDistribution({ draws }: Of<'distribution'>, theme: DeckTheme, messages: WholeMessages): Native {
  const words = messages.deck.slides.series;
  const { p10, p50, p90 } = messages.inspector.value.uncertainty.percentiles;
  const { low, high, counts } = draws.histogram;
  const step = (high - low) / Math.max(1, counts.length);
  const isInside = (index: number) => {
    const middle = low + (index + 0.5) * step;
    return middle >= draws.p10 && middle <= draws.p90;
  };
  const part = (inside: boolean) => counts.map((count, index) => (isInside(index) === inside ? count : null));
  const series: readonly BarSeries[] = [
    { name: `${p10(draws.p10)}, ${p50(draws.p50)}, ${p90(draws.p90)}`, values: part(true) },
    { name: words.outside, values: part(false) },
  ];
  const categories = counts.map((_, index) => messages.format.money(low + index * step));
  const scale = { ...toScale([0, ...counts], words.draws), isShown: false };
  const look = { direction: 'up', isStacked: true, thickness: 0.95, showsKey: true } as const;
  // Forty names have no room; the key has the percentiles, the sheet behind the chart the rest.
  const data = { ...toBars(categories, series, scale, look), showsCategories: false };
  return { data, colors: [theme.accent, theme.rule] };
}

/** About the width of a letter of a label. */
const letterWidth = 4.6;

/** The label of a point as the page has it: on its side of the nearest circle, or none where there was no room. */
function toLabel(name: string, { marks }: Chart): Pick<ChartPoint, 'label' | 'side'> {
  const mark = marks.find((one) => one.type === 'text' && one.text === name);
  if (mark?.type !== 'text') return { label: '', side: 'right' };
  const width = name.length * letterWidth;
  const left = mark.x - { start: 0, middle: width / 2, end: width }[mark.anchor];
  const middle = mark.baseline - 3;
  const circles = marks.flatMap((one) => (one.type === 'circle' ? [one] : []));
  const distanceTo = ({ x, y, radius }: (typeof circles)[number]) =>
    Math.hypot(Math.max(left - x, 0, x - left - width), middle - y) - radius;
  const [nearest] = [...circles].sort((one, two) => distanceTo(one) - distanceTo(two));
  if (nearest === undefined || left > nearest.x) return { label: name, side: 'right' };
  if (left + width < nearest.x) return { label: name, side: 'left' };
  return { label: name, side: middle < nearest.y ? 'above' : 'below' };
}

function toMatrix({ items }: Of<'matrix'>, drawn: Chart, theme: DeckTheme, messages: WholeMessages): Native {
  const { up, across } = messages.lenses.value;
  const words = messages.deck.slides.series;
  const toSeries = (isFunded: boolean): PointSeries => ({
    name: isFunded ? words.funded : words.notFunded,
    sign: isFunded ? 'full' : 'empty',
    points: items
      .filter((item) => item.isFunded === isFunded)
      .map(({ name, value, feasibility }) => ({ name, x: feasibility, y: value, ...toLabel(name, drawn) })),
  });
  const scale = (title: string) => ({ low: 0, high: 100, step: 25, title, isShown: true });
  const series = [toSeries(true), toSeries(false)].filter(({ points }) => points.length > 0);
  const data: ChartData = { type: 'points', series, across: scale(across), up: scale(up), showsKey: true };
  return { data, colors: series.map(({ sign }) => (sign === 'full' ? theme.accent : theme.ink2)) };
}

function findNative(chart: SlideChart, drawn: Chart, theme: DeckTheme, messages: WholeMessages): Native | null {
  switch (chart.type) {
    case 'budget':
      return toBudget(chart, theme, messages);
    case 'tornado':
      return toTornado(chart, theme, messages);
    case 'ranges':
      return toRanges(chart, theme, messages);
    case 'distribution':
      return toDistribution(chart, theme, messages);
    case 'matrix':
      return toMatrix(chart, drawn, theme, messages);
    default:
      return null;
  }
}

/** Share of a chart's width that the names of its bars take where they stand at its left. */
const namesShare = 0.42;
const [scaleRoom, keyRoom] = [20, 22];

/**
 * The figures of a chart that is drawn with its top left at (x, y), for programs that draw charts themselves; null for what they have no
 * kind of chart for (bars over quarters, people, reviews).
 */
export function toNativeChart(
  chart: SlideChart,
  drawn: Chart,
  [x, y]: readonly [number, number],
  theme: DeckTheme,
  messages: WholeMessages,
): PlacedChart | null {
  const frame: Box = { x, y, width: drawn.width, height: drawn.height };
  const native = findNative(chart, drawn, theme, messages);
  if (native === null) return null;
  const { data } = native;
  const isAcross = data.type === 'bars' && data.direction === 'across';
  const isScaled = data.type === 'points' || data.scale.isShown;
  const left = isAcross ? frame.width * namesShare : isScaled ? 58 : 4;
  const height = Math.max(10, frame.height - 6 - scaleRoom - (data.showsKey ? keyRoom : 0));
  const plane = { x: frame.x + left, y: frame.y + 6, width: frame.width - left - 10, height };
  return { ...native, frame, plane };
}
