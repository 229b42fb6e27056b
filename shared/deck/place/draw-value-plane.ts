import { scaleLinear } from 'd3-scale';
import type { Sheet } from '../sheet.ts';
import { drawRecommendationSign, drawTierSign } from '../signs.ts';
import type { MatrixPoint } from '../slide.ts';
import { type LabelBox, placeLabels } from './place-labels.ts';
import type { Placing } from './placing.ts';
import { type Plot, toPlotX } from './plot.ts';

/** With more points, numbers stand for names. */
const mostNamed = 30;
const radius = 4.5;
const longestLabel = 160;
/** Squares closer than this look like one. */
const hidden = 1.5;

function toScale(points: readonly MatrixPoint[], plot: Plot) {
  const values = points.map(({ value }) => value ?? 0);
  const low = Math.min(0, ...values);
  const high = Math.max(1, ...values);
  return scaleLinear([low, high], [plot.bottom - 14, plot.top + 30]).nice(5);
}

/** Points of which one square hides another, together: where they lie, and whose square is on top. */
function toMarks(points: readonly MatrixPoint[], plot: Plot, scale: (value: number) => number) {
  const marks: { x: number; y: number; point: MatrixPoint; stacked: MatrixPoint[] }[] = [];
  for (const point of points) {
    const x = toPlotX(plot, point.suitability);
    const y = scale(point.value ?? 0);
    const under = marks.find((mark) => Math.hypot(mark.x - x, mark.y - y) < hidden);
    if (under === undefined) marks.push({ x, y, point, stacked: [point] });
    else under.stacked.push(point);
  }
  return marks;
}

/** Paper, or the wash of the right zone, under a label that would cross a line. */
function drawMask(sheet: Sheet, plot: Plot, x: number, y: number, width: number): void {
  const edge = toPlotX(plot, 65);
  const end = Math.min(x + width, plot.right);
  if (x < edge) sheet.rectangle(x, y, Math.min(width, edge - x), 10, { fill: sheet.theme.paper });
  if (end > edge) sheet.rectangle(Math.max(x, edge), y, end - Math.max(x, edge), 10, { fill: sheet.theme.wash });
}

type Scale = ReturnType<typeof toScale>;
type Mark = ReturnType<typeof toMarks>[number] & {
  readonly text: string;
  readonly tier: MatrixPoint['tier'];
  readonly radius: number;
  readonly width: number;
};

export type LaidPlane = {
  readonly scale: Scale;
  readonly marks: readonly { readonly mark: Mark; readonly box: LabelBox | null }[];
};

/** Where the squares of a plane lie, what stands beside each, and where; labels without room have none. */
export function layOutValuePlane(sheet: Sheet, points: readonly MatrixPoint[], plot: Plot): LaidPlane {
  const scale = toScale(points, plot);
  const isNamed = points.length <= mostNamed;
  const marks = toMarks(points, plot, scale).map(({ x, y, stacked, point }) => {
    const isAlone = stacked.length === 1;
    const text = isAlone && isNamed ? `${point.number} ${point.name}` : stacked.map(({ number }) => number).join(', ');
    const tier = stacked.every((one) => one.tier === point.tier) ? point.tier : null;
    const sign = tier === null ? 0 : 11;
    const width = sign + Math.min(longestLabel, sheet.width(text, 'note'));
    return { x, y, stacked, point, text, tier, radius, width };
  });
  const boxes = placeLabels(marks, {
    left: plot.left + 2,
    right: plot.right + 18,
    top: plot.top + 16,
    bottom: plot.bottom - 1,
    lines: [scale(0)],
  });
  return { scale, marks: marks.map((mark, index) => ({ mark, box: boxes[index] ?? null })) };
}

/**
 * Suitability across, value upward; every use case its square at its true place, with its tier and name beside it. Returns how
 * many found no room for a label.
 */
export function drawValuePlane(sheet: Sheet, { scale, marks }: LaidPlane, plot: Plot, placing: Placing): number {
  const { theme } = sheet;
  const { format } = placing.messages;
  for (const tick of scale.ticks(5)) {
    sheet.line(
      plot.left,
      scale(tick),
      plot.right,
      scale(tick),
      tick === 0 ? theme.ruleStrong : theme.rule,
      tick === 0 ? 0.75 : 0.35,
    );
    sheet.text(plot.left - 6, scale(tick) + 3, format.money(tick), 'note', { align: 'right', color: theme.ink3 });
  }
  const labeled = marks.flatMap(({ mark, box }) => (box === null ? [] : [{ mark, box }]));
  for (const { mark, box } of labeled) {
    drawMask(sheet, plot, box.x - 1, box.y + 1, mark.width + 2);
    const end = box.x < mark.x ? Math.min(mark.x, box.x + mark.width) : box.x;
    if (box.isFar) sheet.line(mark.x, mark.y, end, box.y + 6, theme.ruleStrong, 0.5);
  }
  for (const { mark } of marks) {
    const { point, x, y } = mark;
    if (point.recommendation !== null) drawRecommendationSign(sheet, x, y, point.recommendation, 8);
    else sheet.circle(x, y, 2, { stroke: theme.ink3 });
  }
  for (const { mark, box } of labeled) {
    const { point, tier, text } = mark;
    if (tier !== null) drawTierSign(sheet, box.x + 4, box.y + 6, tier, 3.5);
    sheet.text(box.x + (tier === null ? 0 : 11), box.y + 9, text, 'note', {
      toPage: point.slideId,
      width: longestLabel + 0.1,
      maxLines: 1,
    });
  }
  const count = (found: readonly { readonly mark: Mark }[]) =>
    found.reduce((sum, { mark }) => sum + mark.stacked.length, 0);
  return count(marks) - count(labeled);
}
