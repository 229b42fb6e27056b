import { bottom, columnX, left, right } from '../grid.ts';
import type { Sheet } from '../sheet.ts';
import type { AreaRow, MaturitySlide } from '../slide.ts';
import type { Placing } from './placing.ts';

const headerHeight = 18;
const cellWidth = 58;
const cellsX = columnX(3) + 36;
const actionX = columnX(7) + 8;

function cellX(level: number): number {
  return cellsX + level * cellWidth;
}

function drawCells(sheet: Sheet, area: AreaRow, middle: number, now: string): void {
  const { theme } = sheet;
  for (const level of [0, 1, 2, 3]) {
    sheet.rectangle(cellX(level) + 1, middle - 8, cellWidth - 2, 16, {
      fill: theme.wash,
      stroke: theme.rule,
      lineWidth: 0.5,
    });
  }
  const fill = theme.maturity[area.now === 0 ? 1 : area.now];
  sheet.rectangle(cellX(0) + 1, middle - 8, (area.now + 1) * cellWidth - 2, 16, { fill });
  sheet.text(cellX(area.now) + cellWidth / 2, middle + 3.5, now, 'noteStrong', {
    align: 'center',
    color: sheet.on(fill),
  });
  if (area.target !== null && area.target > area.now) {
    const tip = cellX(area.target) + cellWidth;
    sheet.line(cellX(area.now + 1) + 2, middle, tip - 9, middle, theme.accent, 2);
    sheet.polygon(
      [
        [tip - 11, middle - 5],
        [tip - 3, middle],
        [tip - 11, middle + 5],
      ],
      { fill: theme.accent },
    );
  }
  for (let level = area.now + 1; level <= area.claimed; level += 1) {
    sheet.line(cellX(level) + 3, middle + 6, cellX(level) + cellWidth - 3, middle + 6, theme.ink2, 1, 2);
  }
}

/** The areas of maturity: the level that evidence supports, the level aimed at, the next statement to make true. */
export function placeMaturity(slide: MaturitySlide, placing: Placing, top: number, _nextTop: number): readonly Sheet[] {
  const sheet = placing.newSheet();
  const { theme } = placing;
  const words = placing.messages.deck.maturity;
  const start = top + headerHeight;
  const height = (bottom - 4 - start) / Math.max(1, slide.areas.length);
  words.levels.forEach((word, level) => {
    sheet.text(cellX(level) + cellWidth / 2, start - 7, word, 'note', { align: 'center', color: theme.ink3 });
  });
  sheet.text(actionX, start - 7, words.nextAction, 'note', { color: theme.ink3 });
  slide.areas.forEach((area, index) => {
    const y = start + index * height;
    const middle = y + height / 2;
    sheet.line(left, y, right, y, index === 0 ? theme.ink : theme.rule, index === 0 ? 0.75 : 0.5);
    sheet.text(left, middle + 4, area.name, 'bodyStrong', { width: cellsX - left - 10, maxLines: 1 });
    drawCells(sheet, area, middle, words.now);
    const { lineCount } = placing.newSheet().text(0, 0, area.nextAction, 'label', { width: right - actionX });
    sheet.text(actionX, middle + 3.5 - Math.min(1, lineCount - 1) * 6, area.nextAction, 'label', {
      width: right - actionX,
      maxLines: 2,
      color: area.target !== null && area.target <= area.now ? theme.ink3 : theme.ink,
    });
  });
  return [sheet];
}
