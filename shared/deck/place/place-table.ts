import { bottom, columnsWidth, left, right } from '../grid.ts';
import type { Sheet } from '../sheet.ts';
import { drawLevelSteps, drawRecommendationSign, drawTierSign } from '../signs.ts';
import type { Cell, TableSlide, Tone } from '../slide.ts';
import type { DeckTheme } from '../theme.ts';
import { typeStyles } from '../type-styles.ts';
import {
  type LaidCell,
  type LaidRow,
  layOutRow,
  paginateRows,
  rowBaseline,
  rowPads,
  signWidth,
  type TableLayout,
} from './lay-out-table.ts';
import type { Placing } from './placing.ts';

const columnGap = 16;
const headerHeight = 16;
const moreHeight = 16;

export function toneColor(tone: Tone | undefined, theme: DeckTheme): string {
  switch (tone) {
    case 'secondary':
      return theme.ink2;
    case 'quiet':
      return theme.ink3;
    case 'error':
      return theme.error;
    case 'accent':
      return theme.accent;
    default:
      return theme.ink;
  }
}

type PlacedColumn = { readonly x: number; readonly width: number; readonly align: 'left' | 'right' };

function toColumns(slide: TableSlide): readonly PlacedColumn[] {
  const unit = columnsWidth(12) / 12;
  let x = left;
  return slide.columns.map((column, index) => {
    const isLast = index === slide.columns.length - 1;
    const placed = {
      x,
      width: column.span * unit - (isLast ? 0 : columnGap),
      align: column.align ?? ('left' as const),
    };
    x += column.span * unit;
    return placed;
  });
}

function drawSign(sheet: Sheet, cell: Cell, x: number, baseline: number): void {
  if (cell.sign?.type === 'tier') drawTierSign(sheet, x + 4.5, baseline - 3.5, cell.sign.tier);
  if (cell.sign?.type === 'recommendation')
    drawRecommendationSign(sheet, x + 4, baseline - 3.5, cell.sign.recommendation);
  if (cell.sign?.type === 'levels') drawLevelSteps(sheet, x, baseline - 7, cell.sign, { width: 11, height: 7, gap: 2 });
}

function drawCell(sheet: Sheet, laid: LaidCell, column: PlacedColumn, baseline: number): void {
  const { cell, style } = laid;
  drawSign(sheet, cell, column.x, baseline);
  const at = column.align === 'right' ? column.x + column.width : column.x + signWidth(cell);
  const link = cell.toSlide === undefined ? {} : { toPage: cell.toSlide };
  const next = sheet.lines(at, baseline, laid.lines, style, {
    align: column.align,
    color: toneColor(cell.tone, sheet.theme),
    ...link,
  });
  sheet.lines(at, next - typeStyles[style].leading + typeStyles.label.leading + 1, laid.detail, 'label', {
    align: column.align,
    color: toneColor(cell.detailTone ?? 'quiet', sheet.theme),
  });
}

function drawRows(
  sheet: Sheet,
  slide: TableSlide,
  columns: readonly PlacedColumn[],
  rows: readonly LaidRow[],
  pad: number,
  top: number,
): number {
  const { theme } = sheet;
  const boxOf = (column: PlacedColumn, from: number, height: number) => ({
    x: column.x,
    y: from,
    width: column.width,
    height,
  });
  sheet.tag({ type: 'TR' }, () =>
    columns.forEach((column, index) => {
      const heading = slide.columns[index]?.heading ?? '';
      const x = column.align === 'right' ? column.x + column.width : column.x;
      const options = { color: theme.ink3, align: column.align };
      const box = boxOf(column, top, headerHeight - 2);
      sheet.tag({ type: 'TH', box }, () => sheet.text(x, top + 8, heading, 'note', options));
    }),
  );
  const baseline = rowBaseline(pad, slide.density);
  let y = top + headerHeight - 2;
  sheet.line(left, y, right, y, theme.ink, 0.75);
  for (const [index, row] of rows.entries()) {
    if (index > 0) sheet.line(left, y, right, y, theme.rule, 0.5);
    const at = y + baseline;
    sheet.tag({ type: 'TR' }, () =>
      columns.forEach((column, cellIndex) => {
        const cell = row.cells[cellIndex];
        const box = boxOf(column, y, row.height);
        sheet.tag({ type: 'TD', box }, () => cell !== undefined && drawCell(sheet, cell, column, at));
      }),
    );
    y += row.height;
  }
  sheet.line(left, y, right, y, theme.rule, 0.5);
  return y;
}

/** A table on as many pages as its rows need; `top` is where the first body begins, `nextTop` the later ones. */
export function placeTable(slide: TableSlide, placing: Placing, top: number, nextTop: number): readonly Sheet[] {
  const words = placing.messages.deck.frame;
  const columns = toColumns(slide);
  const room = (from: number) => bottom - from - headerHeight - (slide.more === '' ? 0 : moreHeight);
  const choices = rowPads[slide.density].map((pad) => {
    const layout: TableLayout = {
      density: slide.density,
      pad,
      widths: columns.map((column) => column.width),
      measure: placing.measure,
      continued: words.continued,
    };
    const rows = slide.rows.map((cells) => layOutRow(cells, layout));
    return { pad, pages: paginateRows(rows, room(top), room(nextTop), layout) };
  });
  const fewest = Math.min(...choices.map(({ pages }) => pages.length));
  const chosen = choices.find(({ pages }) => pages.length === fewest);
  const pages = chosen?.pages ?? [];
  return pages.map((page, index) => {
    const sheet = placing.newSheet();
    const end = sheet.tag({ type: 'Table' }, () =>
      drawRows(sheet, slide, columns, page, chosen?.pad ?? 0, index === 0 ? top : nextTop),
    );
    if (page.at(-1)?.continues === true) {
      sheet.text(right, bottom - 2, words.continues, 'note', { align: 'right', color: placing.theme.ink3 });
    }
    if (index === pages.length - 1 && slide.more !== '') {
      sheet.text(left, end + 13, slide.more, 'note', {
        color: placing.theme.ink3,
        width: columnsWidth(12),
        maxLines: 1,
      });
    }
    return sheet;
  });
}
