import { buildRankingBars } from '#shared/charts/ranking-bars.ts';
import { bottom, columnX, left, right } from '../grid.ts';
import type { PlacedChart } from '../placed-page.ts';
import type { Sheet } from '../sheet.ts';
import { drawRecommendationSign } from '../signs.ts';
import type { RankedRow, RankingSlide } from '../slide.ts';
import { drawChart } from './draw-chart.ts';
import type { Placing } from './placing.ts';

const mostRows = 25;
const moreHeight = 16;
const headerHeight = 14;
const plot = { from: columnX(5) - 46, to: columnX(7) + 14 } as const;
const verdictX = columnX(7) + 62;
/** Right edge of how well a verdict holds, and the left one of what comes otherwise. */
const holds = { right: columnX(11) - 36, otherwise: columnX(11) - 24 } as const;
const thresholds = [40, 65] as const;

function toX(score: number): number {
  return plot.from + (score / 100) * (plot.to - plot.from);
}

function drawScale(sheet: Sheet, placing: Placing, top: number, rows: readonly RankedRow[]): void {
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
  if (rows.some((row) => row.holds !== '')) {
    sheet.text(holds.right, top - 5, words.holds, 'note', { color: theme.ink3, align: 'right' });
    sheet.text(holds.otherwise, top - 5, words.otherwise, 'note', { color: theme.ink3 });
  }
  if (rows.some(({ agreement }) => agreement !== ''))
    sheet.text(right, top - 5, words.agreement, 'note', { color: theme.ink3, align: 'right' });
  sheet.line(left, top, right, top, theme.ink);
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
    drawChart(sheet, buildRankingBars(rows, thresholds, { ...plane, tick: 9 }), plane.x, plane.y),
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
  sheet.text(left + 26, baseline, row.name, row.isFunded ? 'labelStrong' : 'label', {
    width: plot.from - left - 40,
    maxLines: 1,
    toPage: row.slideId,
  });
  if (row.score !== null)
    sheet.text(plot.to + 32, baseline, format.number(row.score), 'label', { color: theme.ink2, align: 'right' });
  if (row.recommendation !== null) drawRecommendationSign(sheet, verdictX + 4, middle, row.recommendation, 7);
  sheet.text(verdictX + (row.recommendation === null ? 0 : 14), baseline, row.verdict, 'label', {
    color: row.recommendation === null ? theme.ink3 : theme.ink,
    width: (row.holds === '' ? right - 74 : holds.right - 34) - verdictX - 14,
    maxLines: 1,
  });
  sheet.text(holds.right, baseline, row.holds, row.isFragile ? 'labelStrong' : 'label', {
    align: 'right',
    color: row.isFragile ? theme.error : theme.ink2,
  });
  sheet.text(holds.otherwise, baseline, row.otherwise, 'label', {
    color: theme.ink2,
    width: right - sheet.width(row.agreement, 'label') - 8 - holds.otherwise,
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
    drawScale(sheet, placing, start, slide.rows);
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
