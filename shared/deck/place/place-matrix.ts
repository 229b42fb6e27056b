import { bottom, columnsWidth, columnX } from '../grid.ts';
import type { Sheet } from '../sheet.ts';
import type { MatrixSlide } from '../slide.ts';
import { drawTierLanes } from './draw-tier-lanes.ts';
import { drawValuePlane, layOutValuePlane } from './draw-value-plane.ts';
import type { Placing } from './placing.ts';
import { drawPlane, type Plot, toPlotX } from './plot.ts';
import { toValueChart } from './to-value-chart.ts';

const readingX = columnX(10);
const readingWidth = columnsWidth(3);

function drawAxis(sheet: Sheet, plot: Plot): void {
  const { theme } = sheet;
  const quiet = { align: 'center', color: theme.ink3 } as const;
  for (const score of [0, 20, 40, 65, 80, 100])
    sheet.text(toPlotX(plot, score), plot.bottom + 12, String(score), 'note', quiet);
}

function drawReading(sheet: Sheet, reading: MatrixSlide['reading'], placing: Placing, top: number): void {
  const { theme } = sheet;
  const words = placing.messages.deck;
  sheet.line(readingX, top, readingX + readingWidth, top, theme.ink);
  sheet.text(readingX, top + 16, words.matrix.reading, 'head');
  let baseline = top + 33;
  for (const text of reading) {
    if (baseline > bottom - 40) break;
    const box = sheet.text(readingX, baseline, text, 'label', { color: theme.ink2, width: readingWidth, maxLines: 7 });
    baseline = box.next + 6;
  }
}

/** The portfolio on one page: suitability across, value or tier upward, with what the picture says beside it. */
export function placeMatrix(slide: MatrixSlide, placing: Placing, top: number): readonly Sheet[] {
  const sheet = placing.newSheet();
  const plot = { left: slide.vertical === 'tier' ? 122 : 100, right: readingX - 24, top: top + 4, bottom: bottom - 22 };
  const words = placing.messages.deck.matrix;
  const plane = slide.vertical === 'value' ? layOutValuePlane(sheet, slide.points, plot) : null;
  drawPlane(sheet, plot, placing);
  if (plane !== null) sheet.text(plot.left - 52, plot.top - 6, words.value, 'note', { color: placing.theme.ink2 });
  const chart = plane === null ? {} : { chart: toValueChart(plane, plot, placing) };
  const unlabeled = sheet.tag({ type: 'Figure', alternative: slide.titles[0], ...chart }, () => {
    if (plane === null) drawTierLanes(sheet, slide.points, plot, placing);
    return plane === null ? 0 : drawValuePlane(sheet, plane, plot, placing);
  });
  sheet.tag({ type: 'P' }, () => drawAxis(sheet, plot));
  sheet.text(plot.right, plot.bottom + 23, words.axis, 'note', { align: 'right', color: placing.theme.ink2 });
  const more = unlabeled === 0 ? [] : [placing.messages.deck.matrix.readUnlabeled(unlabeled)];
  drawReading(sheet, [...slide.reading, ...more], placing, plot.top);
  return [sheet];
}
