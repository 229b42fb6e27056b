import { breakLines, type Line, type Rich, type Span, toSpans } from '../break-lines.ts';
import type { Measure } from '../measure.ts';
import type { Cell, TableSlide, Tone } from '../slide.ts';
import { type StyleName, typeStyles } from '../type-styles.ts';

export type LaidCell = {
  readonly cell: Cell;
  readonly style: StyleName;
  readonly lines: readonly Line[];
  readonly detail: readonly Line[];
  readonly height: number;
};
export type LaidRow = {
  readonly cells: readonly LaidCell[];
  readonly height: number;
  /** True for the later part of a row that was split. */
  readonly isContinued: boolean;
  /** True for a part whose rest is on the next page. */
  readonly continues: boolean;
};

const signWidths = { tier: 14, recommendation: 14, levels: 46 } as const;
const leastRoom = 90;
const continuesRoom = 14;

/** Heights around the text of a row, from the roomiest to the tightest that still reads. */
export const rowPads = { compact: [8, 7, 6, 5], roomy: [18, 15, 12] } as const;

/** How far below the top of its row the first baseline is. */
export function rowBaseline(pad: number, density: TableSlide['density']): number {
  return pad / 2 + (density === 'compact' ? 9 : 10);
}

export function signWidth(cell: Cell): number {
  return cell.sign === undefined ? 0 : signWidths[cell.sign.type];
}

function toStyle(tone: Tone | undefined, density: TableSlide['density']): StyleName {
  if (tone === 'strong') return density === 'compact' ? 'labelStrong' : 'bodyStrong';
  if (density === 'compact' || tone === 'secondary' || tone === 'quiet' || tone === 'error') return 'label';
  return 'body';
}

export type TableLayout = {
  readonly density: TableSlide['density'];
  readonly pad: number;
  /** Width of the text in each column, without the gap to the next. */
  readonly widths: readonly number[];
  readonly measure: Measure;
  /** The word under a heading that is repeated on the next page. */
  readonly continued: string;
};

function layOutCell(cell: Cell, width: number, layout: TableLayout, asContinued: boolean): LaidCell {
  const style = toStyle(cell.tone, layout.density);
  const room = width - signWidth(cell);
  const text: Rich = asContinued
    ? toSpans(cell.text).map((span) => ({ ...span, emphasis: 'italic' as const }))
    : cell.text;
  const lines = breakLines(text, typeStyles[asContinued ? 'label' : style], room, layout.measure);
  const detail = cell.detail === undefined ? [] : breakLines(cell.detail, typeStyles.label, room, layout.measure);
  const used: StyleName = asContinued ? 'label' : style;
  const height = Math.max(1, lines.length) * typeStyles[used].leading + detail.length * typeStyles.label.leading;
  return { cell, style: used, lines, detail, height };
}

function toRow(
  cells: readonly LaidCell[],
  layout: TableLayout,
  part: { isContinued: boolean; continues: boolean },
): LaidRow {
  return { cells, height: Math.max(0, ...cells.map((cell) => cell.height)) + layout.pad, ...part };
}

export function layOutRow(cells: readonly Cell[], layout: TableLayout): LaidRow {
  const laid = cells.map((cell, index) => layOutCell(cell, layout.widths[index] ?? 0, layout, false));
  return toRow(laid, layout, { isContinued: false, continues: false });
}

/** Pieces that end where a sentence ends; each keeps its emphasis. */
function toSentences(content: Rich): readonly Span[] {
  return toSpans(content).flatMap((span) => span.text.split(/(?<=[.!?;]\s)/).map((text) => ({ ...span, text })));
}

type Split = { readonly before: LaidCell; readonly after: LaidCell };

/** As many sentences as fit into `height`, at least two on each side; null where that cannot be had. */
function splitBetweenSentences(laid: LaidCell, width: number, height: number, layout: TableLayout): Split | null {
  if (laid.detail.length > 0) return null;
  const sentences = toSentences(laid.cell.text);
  let low = 1;
  let high = sentences.length - 1;
  const lay = (from: number, to: number) =>
    layOutCell({ ...laid.cell, text: sentences.slice(from, to) }, width, layout, false);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (lay(0, middle).height <= height) low = middle;
    else high = middle;
  }
  if (low < 2 || sentences.length - low < 2) return null;
  const before = lay(0, low);
  return before.height <= height ? { before, after: lay(low, sentences.length) } : null;
}

function withLines(laid: LaidCell, lines: readonly Line[], detail: readonly Line[]): LaidCell {
  const height = Math.max(1, lines.length) * typeStyles[laid.style].leading + detail.length * typeStyles.label.leading;
  return { ...laid, lines, detail, height };
}

function splitBetweenLines(laid: LaidCell, height: number): Split {
  const { leading } = typeStyles[laid.style];
  const count = Math.max(1, Math.floor(height / leading));
  const room = height - Math.min(count, laid.lines.length) * leading;
  const details = laid.lines.length <= count ? Math.max(0, Math.floor(room / typeStyles.label.leading)) : 0;
  return {
    before: withLines(laid, laid.lines.slice(0, count), laid.detail.slice(0, details)),
    after: withLines(laid, laid.lines.slice(count), laid.detail.slice(details)),
  };
}

function isHeading(laid: LaidCell, index: number): boolean {
  return index === 0 || laid.cell.tone === 'strong';
}

function continueShort(laid: LaidCell, index: number, row: LaidRow, width: number, layout: TableLayout): LaidCell {
  if (!isHeading(laid, index) || row.isContinued) return layOutCell({ text: '' }, width, layout, false);
  return layOutCell({ text: laid.cell.text, detail: layout.continued }, width, layout, true);
}

/**
 * A row as the part that fits into `room` and the rest, or null where it should rather move as a whole. `force` splits
 * between lines where sentences do not help.
 */
function splitRow(row: LaidRow, room: number, force: boolean, layout: TableLayout): readonly [LaidRow, LaidRow] | null {
  const height = room - layout.pad - continuesRoom;
  const parts: Split[] = [];
  for (const [index, laid] of row.cells.entries()) {
    const width = layout.widths[index] ?? 0;
    if (laid.height <= height) {
      parts.push({ before: laid, after: continueShort(laid, index, row, width, layout) });
      continue;
    }
    const sentences = splitBetweenSentences(laid, width, height, layout);
    if (sentences === null && !force) return null;
    parts.push(sentences ?? splitBetweenLines(laid, height));
  }
  return [
    toRow(
      parts.map((part) => part.before),
      layout,
      { isContinued: row.isContinued, continues: true },
    ),
    toRow(
      parts.map((part) => part.after),
      layout,
      { isContinued: true, continues: row.continues },
    ),
  ];
}

/** The rows on pages of `firstRoom` and then `room` points; a last page never holds one short row alone. */
export function paginateRows(
  rows: readonly LaidRow[],
  firstRoom: number,
  room: number,
  layout: TableLayout,
): readonly (readonly LaidRow[])[] {
  const pages: LaidRow[][] = [[]];
  let left = firstRoom;
  const waiting = [...rows].reverse();
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    if (row.height <= left) {
      pages.at(-1)?.push(row);
      left -= row.height;
      continue;
    }
    const isEmpty = pages.at(-1)?.length === 0;
    const parts = isEmpty || left >= leastRoom ? splitRow(row, left, isEmpty || row.height > room, layout) : null;
    if (parts !== null) {
      pages.at(-1)?.push(parts[0]);
      waiting.push(parts[1]);
    } else waiting.push(row);
    pages.push([]);
    left = room;
  }
  return withoutLonelyRow(pages, room);
}

function withoutLonelyRow(pages: LaidRow[][], room: number): readonly (readonly LaidRow[])[] {
  const last = pages.at(-1);
  const before = pages.at(-2);
  if (last === undefined || before === undefined || last.length !== 1 || before.length < 3) return pages;
  const moved = before.at(-1);
  const lonely = last[0];
  if (moved === undefined || lonely === undefined || lonely.isContinued || moved.height + lonely.height > room)
    return pages;
  return [...pages.slice(0, -2), before.slice(0, -1), [moved, lonely]];
}
