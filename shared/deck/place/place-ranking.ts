import { bottom, columnX, left, right } from '../grid.ts';
import type { PlacedChart } from '../placed-page.ts';
import type { Sheet } from '../sheet.ts';
import { drawRecommendationSign } from '../signs.ts';
import type { RankedRow, RankingSlide } from '../slide.ts';
import type { Placing } from './placing.ts';

const mostRows = 25;
const moreHeight = 16;
const headerHeight = 14;
const plot = { from: columnX(5) - 40, to: columnX(8) - 10 } as const;
const verdictX = columnX(8) + 38;
const thresholds = [40, 65] as const;

function toX(score: number): number {
  return plot.from + (score / 100) * (plot.to - plot.from);
}

function drawScale(sheet: Sheet, placing: Placing, top: number, end: number): void {
  const { theme } = sheet;
  const words = placing.messages.deck.ranking;
  const quiet = { align: 'center', color: theme.ink3 } as const;
  for (const score of [0, 40, 65, 100]) sheet.text(toX(score), top - 5, String(score), 'note', quiet);
  const zones = [
    [0, 40, words.zones.rules],
    [40, 65, words.zones.hybrid],
    [65, 100, words.zones.ml],
  ] as const;
  for (const [from, to, word] of zones)
    sheet.text((toX(from) + toX(to)) / 2, top - 5, word, 'note', { ...quiet, color: theme.ink2 });
  sheet.text(verdictX, top - 5, words.verdict, 'note', { color: theme.ink3 });
  sheet.text(right, top - 5, words.agreement, 'note', { color: theme.ink3, align: 'right' });
  sheet.line(left, top, right, top, theme.ink);
  for (const score of thresholds) sheet.line(toX(score), top, toX(score), end, theme.ruleStrong, 0.75, 2);
}

function drawBar(sheet: Sheet, { score, interval }: RankedRow, middle: number): void {
  const { theme } = sheet;
  if (score === null) return;
  if (interval !== null) {
    const [low, high] = interval;
    sheet.rectangle(toX(low), middle - 2.5, Math.max(1, toX(high) - toX(low)), 5, {
      fill: theme.paper,
      stroke: theme.error,
      lineWidth: 0.75,
    });
  } else
    sheet.rectangle(toX(0), middle - 2, toX(score) - toX(0), 4, {
      fill: theme.rule,
      ...(theme.isDark ? { stroke: theme.ruleStrong, lineWidth: 0.5 } : {}),
    });
  sheet.rectangle(toX(score) - 1.25, middle - 5, 2.5, 10, { fill: theme.ink });
}

/** The bars as one figure: scores, and around them what open criteria still allow. */
function drawBars(sheet: Sheet, rows: readonly RankedRow[], start: number, height: number, placing: Placing): void {
  const words = placing.messages.deck.slides.ranking;
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return;
  const plane = { x: toX(0), y: start, width: toX(100) - toX(0), height: rows.length * height };
  const chart: PlacedChart = {
    data: {
      type: 'bars',
      direction: 'across',
      isStacked: false,
      categories: rows.map(({ name }) => name),
      showsCategories: false,
      series: [
        {
          name: words.series,
          values: rows.map(({ score }) => score),
          reaches: rows.map(({ score, interval }) =>
            score === null || interval === null ? null : { below: score - interval[0], above: interval[1] - score },
          ),
        },
      ],
      thickness: 0.22,
      scale: { low: 0, high: 100, step: 20, title: words.series, isShown: false },
      showsKey: false,
    },
    frame: plane,
    plane,
    colors: [sheet.theme.ruleStrong],
  };
  sheet.tag({ type: 'Figure', alternative: words.figure(rows.length, first.name, last.name), chart }, () =>
    rows.forEach((row, at) => {
      drawBar(sheet, row, start + (at + 0.5) * height);
    }),
  );
}

function drawRow(sheet: Sheet, row: RankedRow, placing: Placing, top: number, height: number): void {
  const { theme } = sheet;
  const { format } = placing.messages;
  const middle = top + height / 2;
  const baseline = middle + 3.5;
  sheet.text(left + 16, baseline, row.score === null ? placing.messages.common.unknown : String(row.rank), 'label', {
    align: 'right',
    color: theme.ink3,
  });
  sheet.text(left + 26, baseline, row.name, 'label', {
    width: plot.from - left - 40,
    maxLines: 1,
    toPage: row.slideId,
  });
  if (row.score !== null)
    sheet.text(plot.to + 32, baseline, format.number(row.score), 'label', { color: theme.ink2, align: 'right' });
  if (row.recommendation !== null) drawRecommendationSign(sheet, verdictX + 4, middle, row.recommendation, 7);
  sheet.text(verdictX + (row.recommendation === null ? 0 : 14), baseline, row.verdict, 'label', {
    color: row.recommendation === null ? theme.ink3 : theme.ink,
    width: right - verdictX - 14 - 74,
    maxLines: 1,
  });
  sheet.text(right, baseline, row.agreement, 'label', {
    align: 'right',
    color: row.isContested ? theme.error : theme.ink3,
  });
}

/** The use cases by suitability, at most 25 on a page, on one scale with its two thresholds. */
export function placeRanking(slide: RankingSlide, placing: Placing, top: number, nextTop: number): readonly Sheet[] {
  const pageCount = Math.max(1, Math.ceil(slide.rows.length / mostRows));
  const perPage = Math.ceil(slide.rows.length / pageCount);
  return Array.from({ length: pageCount }, (_, index) => {
    const sheet = placing.newSheet();
    const rows = slide.rows.slice(index * perPage, (index + 1) * perPage);
    const start = (index === 0 ? top : nextTop) + headerHeight;
    const height = Math.min(22, (bottom - start - (slide.more === '' ? 0 : moreHeight)) / Math.max(1, perPage));
    drawScale(sheet, placing, start, start + rows.length * height);
    drawBars(sheet, rows, start, height, placing);
    rows.forEach((row, at) => {
      if (at > 0) sheet.line(left, start + at * height, right, start + at * height, placing.theme.rule, 0.5);
      drawRow(sheet, row, placing, start + at * height, height);
    });
    sheet.line(left, start + rows.length * height, right, start + rows.length * height, placing.theme.rule, 0.5);
    if (index === pageCount - 1 && slide.more !== '')
      sheet.text(left, start + rows.length * height + 13, slide.more, 'note', { color: placing.theme.ink3 });
    return sheet;
  });
}
