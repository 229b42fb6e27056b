import type { ChartPoint, PointSeries, PointSign } from '#shared/charts/chart-data.ts';
import type { PlacedChart } from '../placed-page.ts';
import type { MatrixPoint } from '../slide.ts';
import type { LaidPlane } from './draw-value-plane.ts';
import type { Placing } from './placing.ts';
import type { Plot } from './plot.ts';

const signOf: Readonly<Record<NonNullable<MatrixPoint['recommendation']>, PointSign>> = {
  ml: 'full',
  hybrid: 'tinted',
  rules: 'empty',
  'data-first': 'dotted',
  'do-not-build': 'crossed',
};
const recommendations = ['ml', 'hybrid', 'rules', 'data-first', 'do-not-build', null] as const;

type Marked = LaidPlane['marks'][number];

/** On which side of its square a label stands. */
function toSide({ x, y, width }: Marked['mark'], box: NonNullable<Marked['box']>): ChartPoint['side'] {
  const middle = box.x + width / 2 - x;
  if (Math.abs(middle) < width / 4) return box.y < y ? 'above' : 'below';
  return middle < 0 ? 'left' : 'right';
}

/** The points as figures, a series for each recommendation, over the same plane. */
export function toValueChart({ scale, marks }: LaidPlane, plot: Plot, placing: Placing): PlacedChart {
  const { theme } = placing;
  const { common, deck } = placing.messages;
  const [low = 0, high = 1] = scale.domain();
  const [first = 0, second = 1] = scale.ticks(5);
  const points = marks.flatMap(({ mark, box }) =>
    mark.stacked.map((point) => ({
      recommendation: point.recommendation,
      name: `${point.number} ${point.name}`,
      x: point.suitability,
      y: point.value ?? 0,
      label: box === null || point !== mark.point ? '' : mark.text,
      side: box === null ? ('right' as const) : toSide(mark, box),
    })),
  );
  const found = recommendations.flatMap((recommendation) => {
    const own = points.filter((point) => point.recommendation === recommendation);
    if (own.length === 0) return [];
    const series: PointSeries = {
      name: recommendation === null ? deck.slides.matrix.notScored : common.recommendations[recommendation],
      sign: recommendation === null ? 'empty' : signOf[recommendation],
      points: own.map(({ recommendation: _recommendation, ...point }) => point),
    };
    return [{ series, color: recommendation === null ? theme.ink3 : theme.recommendations[recommendation] }];
  });
  // Ticks count from the lowest amount; above, the scale of the page leaves room for the names of zones.
  const span = (high - low) / (scale(low) - scale(high));
  const most = high + span * (scale(high) - plot.top);
  const plane = { x: plot.left, y: plot.top, width: plot.right - plot.left, height: scale(low) - plot.top };
  return {
    data: {
      type: 'points',
      series: found.map(({ series }) => series),
      across: { low: 0, high: 100, step: 20, title: deck.matrix.axis, isShown: false },
      up: { low, high: most, step: second - first, title: deck.matrix.value, isShown: true },
      showsKey: true,
    },
    frame: { x: plot.left - 52, y: plot.top, width: plane.width + 72, height: plot.bottom - plot.top + 32 },
    plane,
    colors: found.map(({ color }) => color),
  };
}
