import { createScale } from '#shared/charts/scale.ts';
import { bottom, columnsWidth, columnX } from '../grid.ts';
import type { Sheet } from '../sheet.ts';
import { drawRecommendationSign, drawTierSign } from '../signs.ts';
import type { SummaryFigure, SummarySlide } from '../slide.ts';
import type { Placing } from './placing.ts';

const width = columnsWidth(3);
const figureHeight = 120;

/** Places for `count` signs in a row of `width`; closer together when there are many, null when they would touch. */
function toStep(count: number): number | null {
  const step = Math.min(12, (width - 8) / Math.max(1, count - 1));
  return step < 9 ? null : step;
}

function drawSigns<Kind extends string>(
  sheet: Sheet,
  counts: readonly (readonly [Kind, number])[],
  x: number,
  y: number,
  draw: (x: number, kind: Kind) => void,
): void {
  const step = toStep(counts.reduce((sum, [, count]) => sum + count, 0));
  let at = x + 4;
  for (const [kind, count] of counts) {
    if (count === 0) continue;
    if (step === null) {
      draw(at, kind);
      const figure = sheet.text(at + 8, y + 3.5, String(count), 'label', { color: sheet.theme.ink2 });
      at += 18 + figure.width;
    } else {
      for (let index = 0; index < count; index += 1) {
        draw(at, kind);
        at += step;
      }
    }
  }
}

function drawMark(sheet: Sheet, mark: SummaryFigure['mark'], x: number, y: number): void {
  const { theme } = sheet;
  switch (mark.type) {
    case 'recommendations':
      drawSigns(sheet, mark.counts, x, y, (at, kind) => drawRecommendationSign(sheet, at, y, kind, 8));
      return;
    case 'tiers':
      drawSigns(sheet, mark.counts, x, y, (at, kind) => drawTierSign(sheet, at, y, kind, 4));
      return;
    case 'levels':
      for (const step of [1, 2, 3] as const) {
        const at = x + (step - 1) * 68;
        if (step <= mark.now) sheet.rectangle(at, y - 4, 62, 9, { fill: theme.maturity[step] });
        else if (mark.target !== null && step <= mark.target) {
          sheet.rectangle(at + 0.5, y - 3.5, 61, 8, { stroke: theme.accent, lineWidth: 1.25 });
        } else sheet.rectangle(at, y + 4.5, 62, 0.5, { fill: theme.ruleStrong });
      }
      return;
    case 'share':
      sheet.rectangle(x, y - 3, width, 6, { fill: theme.wash, stroke: theme.ruleStrong, lineWidth: 0.5 });
      sheet.rectangle(x, y - 3, width * Math.max(0, Math.min(1, mark.share)), 6, { fill: theme.accent });
      return;
    case 'range': {
      const [low, high] = [Math.min(0, mark.p10), Math.max(0, mark.p90)];
      const toX = createScale([low, high], [x, x + width]);
      sheet.line(x, y, x + width, y, theme.ruleStrong, 0.5);
      sheet.line(toX(0), y - 5, toX(0), y + 5, theme.ruleStrong, 0.75);
      sheet.rectangle(toX(mark.p10), y - 2.5, Math.max(1, toX(mark.p90) - toX(mark.p10)), 5, { fill: theme.accent });
      sheet.rectangle(toX(mark.p50) - 1, y - 5.5, 2, 11, { fill: theme.ink });
      return;
    }
    case 'none':
      return;
  }
}

function drawFigure(sheet: Sheet, figure: SummaryFigure, x: number, top: number): void {
  const { theme } = sheet;
  sheet.line(x, top, x + width, top, theme.ink);
  sheet.text(x, top + 16, figure.label, 'label', { color: theme.ink2, width, maxLines: 1 });
  sheet.text(x, top + 47, figure.figure, 'figure', { width, maxLines: 1 });
  drawMark(sheet, figure.mark, x, top + 66);
  sheet.text(x, top + 88, figure.explanation, 'label', { color: theme.ink2, width, maxLines: 2 });
}

function drawColumn(sheet: Sheet, column: SummarySlide['columns'][number], x: number, top: number): void {
  const { theme } = sheet;
  sheet.line(x, top, x + width, top, theme.ink);
  sheet.tag({ type: 'H2' }, () => sheet.text(x, top + 16, column.heading, 'head', { width, maxLines: 1 }));
  let baseline = top + 37;
  if (column.points.length === 0) {
    sheet.text(x, baseline, column.empty, 'body', { color: theme.ink3, width });
    return;
  }
  const indent = column.numbered ? 16 : 0;
  column.points.forEach((point, index) => {
    if (baseline + 12 > bottom) return;
    if (column.numbered) sheet.text(x, baseline, String(index + 1), 'sumStrong', { color: theme.accent });
    const text = sheet.text(x + indent, baseline, point.text, 'sum', { width: width - indent, maxLines: 3 });
    const detail = sheet.text(x + indent, text.next - 3, point.detail, 'label', {
      color: theme.ink3,
      width: width - indent,
      maxLines: 2,
    });
    baseline = text.next + detail.lineCount * 12 + 7;
  });
}

/** The one page that an executive reads: four figures above, four lists below. Lists show as many points as fit whole. */
export function placeSummary(slide: SummarySlide, placing: Placing, top: number, _nextTop: number): readonly Sheet[] {
  const sheet = placing.newSheet();
  slide.figures.forEach((figure, index) => {
    drawFigure(sheet, figure, columnX(1 + index * 3), top);
  });
  slide.columns.forEach((column, index) => {
    const roomy = { ...column, points: column.points.filter((_, at) => fits(column, at, placing, top + figureHeight)) };
    drawColumn(sheet, roomy, columnX(1 + index * 3), top + figureHeight);
  });
  return [sheet];
}

/** Whether the points up to `last` end above the bottom of the body. */
function fits(column: SummarySlide['columns'][number], last: number, placing: Placing, top: number): boolean {
  const trial = placing.newSheet();
  const before = trial.items.length;
  drawColumn(trial, { ...column, points: column.points.slice(0, last + 1) }, 0, top);
  const lowest = Math.max(0, ...trial.items.slice(before).map((item) => (item.type === 'text' ? item.baseline : 0)));
  const drawn = column.points.slice(0, last + 1).length;
  return lowest <= bottom && drawn === last + 1;
}
