import { breakLines } from '../break-lines.ts';
import { bottom, columnsWidth, columnX } from '../grid.ts';
import type { Sheet } from '../sheet.ts';
import type { BlocksSlide } from '../slide.ts';
import { typeStyles } from '../type-styles.ts';
import type { Placing } from './placing.ts';

const perRow = 4;
const width = columnsWidth(3);
const headHeight = 22;
const accentGap = 8;
const rowGap = { least: 20, most: 44 } as const;

type LaidBlock = { readonly block: BlocksSlide['blocks'][number]; readonly height: number };

function layOut(block: BlocksSlide['blocks'][number], placing: Placing): LaidBlock {
  const text = breakLines(block.text, typeStyles.body, width, placing.measure).length * typeStyles.body.leading;
  const accent = breakLines(block.accent, typeStyles.label, width, placing.measure).length * typeStyles.label.leading;
  const heading = breakLines(block.heading, typeStyles.head, width, placing.measure).length * typeStyles.head.leading;
  return { block, height: headHeight + heading + text + (accent === 0 ? 0 : accentGap + accent) };
}

function drawBlock(sheet: Sheet, { block }: LaidBlock, x: number, top: number): void {
  const { theme } = sheet;
  sheet.line(x, top, x + width, top, theme.ink);
  const heading = breakLines(block.heading, typeStyles.head, width, sheet.measure);
  sheet.tag({ type: 'H2' }, () => sheet.lines(x, top + 16, heading, 'head'));
  const text = sheet.text(x, top + 16 + heading.length * typeStyles.head.leading + 3, block.text, 'body', {
    color: theme.ink2,
    width,
  });
  sheet.text(x, text.next + accentGap - 3, block.accent, 'label', { color: theme.accent, width });
}

function toRows(
  blocks: readonly LaidBlock[],
): readonly { readonly blocks: readonly LaidBlock[]; readonly height: number }[] {
  return Array.from({ length: Math.ceil(blocks.length / perRow) }, (_, index) => {
    const row = blocks.slice(index * perRow, (index + 1) * perRow);
    return { blocks: row, height: Math.max(...row.map(({ height }) => height)) };
  });
}

/** Short texts under headings, four in a row; rows stay whole and go on over as many pages as they need. */
export function placeBlocks(slide: BlocksSlide, placing: Placing, top: number, nextTop: number): readonly Sheet[] {
  const rows = toRows(slide.blocks.map((block) => layOut(block, placing)));
  const total = rows.reduce((sum, row) => sum + row.height, 0);
  const spare = (bottom - top - total) / Math.max(1, rows.length - 1);
  const gap = Math.max(rowGap.least, Math.min(rowGap.most, spare));
  const sheets = [placing.newSheet()];
  let y = top;
  for (const row of rows) {
    const isFirst = y === top || y === nextTop;
    if (!isFirst && y + row.height > bottom) {
      sheets.push(placing.newSheet());
      y = nextTop;
    }
    const sheet = sheets.at(-1);
    row.blocks.forEach((block, index) => {
      if (sheet !== undefined) drawBlock(sheet, block, columnX(1 + index * 3), y);
    });
    y += row.height + gap;
  }
  return sheets;
}
