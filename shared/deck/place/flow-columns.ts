import { bottom, columnsWidth, columnX } from '../grid.ts';
import type { Sheet } from '../sheet.ts';
import type { Placing } from './placing.ts';

/** Something that stays whole: a line of text, a row of a chart. */
export type Atom = {
  readonly height: number;
  readonly draw: (sheet: Sheet, x: number, top: number, width: number) => void;
};

export type Block = {
  readonly heading: string;
  /** Said at the right end of the heading's line. */
  readonly aside?: string;
  readonly asideIsError?: boolean;
  readonly atoms: readonly Atom[];
  /** True when its atoms belong on one page, as the rows of a chart do. */
  readonly staysWhole?: boolean;
  /** True for a box that carries its own heading. */
  readonly isPlain?: boolean;
};

/** From roomy to tight; the first that needs the fewest pages is taken. */
const spacings = [
  { heading: 24, gap: 13 },
  { heading: 22, gap: 10 },
  { heading: 20, gap: 8 },
] as const;
type Spacing = (typeof spacings)[number];
const widestGap = 26;

type Chunk = { readonly block: Block; readonly atoms: readonly Atom[]; readonly isContinued: boolean };

function headOf(block: Block, spacing: Spacing): number {
  return block.isPlain === true ? 0 : spacing.heading;
}

function heightOf(chunk: Chunk, spacing: Spacing): number {
  return headOf(chunk.block, spacing) + chunk.atoms.reduce((sum, atom) => sum + atom.height, 0);
}

/** How many atoms fit into `room` under a heading; never a heading with one line of several. */
function countFitting(chunk: Chunk, room: number, spacing: Spacing): number {
  let used = headOf(chunk.block, spacing);
  let count = 0;
  for (const atom of chunk.atoms) {
    if (used + atom.height > room + 0.01) break;
    used += atom.height;
    count += 1;
  }
  if (count === chunk.atoms.length) return count;
  if (chunk.atoms.length - count === 1 && count > 2) return count - 1;
  return count < 2 ? 0 : count;
}

/** The blocks of one column, page by page. */
function paginate(
  blocks: readonly Block[],
  firstRoom: number,
  room: number,
  spacing: Spacing,
): readonly (readonly Chunk[])[] {
  const pages: Chunk[][] = [[]];
  let left = firstRoom;
  const waiting: Chunk[] = blocks.map((block) => ({ block, atoms: block.atoms, isContinued: false })).reverse();
  for (let chunk = waiting.pop(); chunk !== undefined; chunk = waiting.pop()) {
    const page = pages.at(-1) ?? [];
    const gap = page.length === 0 ? 0 : spacing.gap;
    const height = heightOf(chunk, spacing);
    if (gap + height <= left + 0.01) {
      page.push(chunk);
      left -= gap + height;
      continue;
    }
    const isSplit = chunk.block.staysWhole !== true || height > room;
    const count = isSplit ? countFitting(chunk, left - gap, spacing) : 0;
    const forced = page.length === 0 && count === 0 ? Math.max(1, countFitting(chunk, left, spacing)) : count;
    if (forced > 0) {
      page.push({ ...chunk, atoms: chunk.atoms.slice(0, forced) });
      if (forced < chunk.atoms.length) waiting.push({ ...chunk, atoms: chunk.atoms.slice(forced), isContinued: true });
    } else waiting.push(chunk);
    pages.push([]);
    left = room;
  }
  return pages.at(-1)?.length === 0 ? pages.slice(0, -1) : pages;
}

function drawChunk(
  sheet: Sheet,
  chunk: Chunk,
  x: number,
  top: number,
  width: number,
  continued: string,
  spacing: Spacing,
): void {
  const { theme } = sheet;
  const { block } = chunk;
  if (block.isPlain !== true) {
    sheet.line(x, top, x + width, top, theme.ink, 0.75);
    const asideWidth = block.aside === undefined ? 0 : sheet.width(block.aside, 'label') + 12;
    const heading = chunk.isContinued ? `${block.heading}, ${continued}` : block.heading;
    sheet.tag({ type: 'H2' }, () =>
      sheet.text(x, top + 16, heading, chunk.isContinued ? 'headItalic' : 'head', {
        width: width - asideWidth,
        maxLines: 1,
      }),
    );
    if (block.aside !== undefined && !chunk.isContinued) {
      sheet.text(x + width, top + 16, block.aside, 'label', {
        align: 'right',
        color: block.asideIsError === true ? theme.error : theme.ink2,
      });
    }
  }
  let y = top + headOf(block, spacing);
  for (const atom of chunk.atoms) {
    atom.draw(sheet, x, y, width);
    y += atom.height;
  }
}

function toGap(chunks: readonly Chunk[], room: number, isAlone: boolean, spacing: Spacing): number {
  if (!isAlone || chunks.length < 2) return spacing.gap;
  const spare = room - chunks.reduce((sum, chunk) => sum + heightOf(chunk, spacing), 0);
  return Math.max(spacing.gap, Math.min(widestGap, spare / (chunks.length - 1)));
}

/** Columns of blocks side by side, each `spans` twelfths of the page wide, or alike; what does not fit goes on, in its own column, on the next page. */
export function flowColumns(
  columns: readonly (readonly Block[])[],
  placing: Placing,
  top: number,
  nextTop: number,
  spans: readonly number[] = columns.map(() => 12 / columns.length),
): readonly Sheet[] {
  const places = spans.map((span, index) => ({
    x: columnX(1 + spans.slice(0, index).reduce((sum, each) => sum + each, 0)),
    width: columnsWidth(span),
  }));
  const choices = spacings.map((spacing) => {
    const paged = columns.map((blocks) => paginate(blocks, bottom - top, bottom - nextTop, spacing));
    return { spacing, paged, count: Math.max(1, ...paged.map((pages) => pages.length)) };
  });
  const count = Math.min(...choices.map((choice) => choice.count));
  const { spacing, paged } = choices.find((choice) => choice.count === count) ??
    choices[0] ?? { spacing: spacings[0], paged: [] };
  return Array.from({ length: count }, (_, index) => {
    const sheet = placing.newSheet();
    const from = index === 0 ? top : nextTop;
    paged.forEach((pages, column) => {
      const chunks = pages[index] ?? [];
      const gap = toGap(chunks, bottom - from, pages.length === 1, spacing);
      const place = places[column];
      if (place === undefined) return;
      let y = from;
      for (const chunk of chunks) {
        const { continued } = placing.messages.deck.frame;
        drawChunk(sheet, chunk, place.x, y, place.width, continued, spacing);
        y += heightOf(chunk, spacing) + gap;
      }
    });
    return sheet;
  });
}
