import type { Measure } from '../measure.ts';
import type { Box, PlacedItem, PlacedPage, PlacedShape, PlacedText } from '../placed-page.ts';
import type { RowRule, TableBlock, TableCell } from './block.ts';
import { toTextBlocks } from './to-text-blocks.ts';

type CellPlace = { readonly tag: number; readonly box: Box };

/** The cells of the table in rows; null where one of them has no place, or rows are not alike. */
function findCells(page: PlacedPage, table: number): readonly (readonly CellPlace[])[] | null {
  const rows = page.tags.flatMap((tag, at) => (tag.type === 'TR' && tag.parent === table ? [at] : []));
  const cells = rows.map((row) =>
    page.tags.flatMap(({ parent, box }, at) => (parent === row ? [box === undefined ? null : { tag: at, box }] : [])),
  );
  const [first] = cells;
  if (first === undefined || first.length === 0) return null;
  const placed = cells.map((row) => row.flatMap((cell) => (cell === null ? [] : [cell])));
  return placed.every((row) => row.length === first.length) ? placed : null;
}

type Rule = PlacedShape & { readonly type: 'line' };

function isRule(item: PlacedItem, box: Box): item is Rule {
  if (item.type !== 'line' || item.tag !== undefined || item.y1 !== item.y2) return false;
  const isAcross = Math.abs(item.x1 - box.x) < 1 && Math.abs(item.x2 - box.x - box.width) < 1;
  return isAcross && item.y1 > box.y - 1 && item.y1 < box.y + box.height + 1;
}

function toCell(page: PlacedPage, { tag, box }: CellPlace, width: number, measure: Measure): TableCell {
  const texts = page.items.filter((item): item is PlacedText => item.type === 'text' && item.tag === tag);
  const blocks = toTextBlocks(texts, true, measure, () => false);
  const [first] = blocks;
  const gap = Math.max(0, width - box.width);
  if (first === undefined) return { paragraphs: [], inset: { left: 0, right: gap, top: 0 } };
  const isLeft = first.paragraphs[0]?.align === 'left';
  const left = isLeft ? Math.max(0, Math.min(...blocks.map((block) => block.box.x)) - box.x) : 0;
  return {
    paragraphs: blocks.flatMap(({ paragraphs }) => paragraphs),
    inset: { left, right: gap, top: Math.max(0, first.box.y - box.y) },
  };
}

export type FoundTable = {
  readonly block: TableBlock;
  /** Items of the page that the table itself shows. */
  readonly shown: ReadonlySet<PlacedItem>;
};

/** The table under a tag of the page, with its rules and texts in its cells; null where its cells have no places. */
export function toTableBlock(page: PlacedPage, table: number, measure: Measure): FoundTable | null {
  const cells = findCells(page, table);
  const [head] = cells ?? [];
  const [first, last] = [head?.[0], head?.at(-1)];
  const end = cells?.at(-1)?.[0]?.box;
  if (cells === null || head === undefined || first === undefined || last === undefined || end === undefined)
    return null;
  const box: Box = {
    x: first.box.x,
    y: first.box.y,
    width: last.box.x + last.box.width - first.box.x,
    height: end.y + end.height - first.box.y,
  };
  const rules = page.items.filter((item): item is Rule => isRule(item, box));
  const widths = head.map((cell, index) => (head[index + 1]?.box.x ?? box.x + box.width) - cell.box.x);
  const tags = new Set(cells.flatMap((row) => row.map(({ tag }) => tag)));
  const ruleAt = (y: number): RowRule | null => {
    const rule = rules.find((one) => Math.abs(one.y1 - y) < 1);
    return rule?.stroke === undefined ? null : { color: rule.stroke, width: rule.lineWidth ?? 0.75 };
  };
  const rows = cells.map((row) => {
    const place = row[0]?.box ?? box;
    return {
      height: place.height,
      cells: row.map((cell, index) => toCell(page, cell, widths[index] ?? cell.box.width, measure)),
      rule: ruleAt(place.y + place.height),
    };
  });
  const shown = page.items.filter((item) => item.type === 'text' && item.tag !== undefined && tags.has(item.tag));
  return { block: { type: 'table', box, widths, rows }, shown: new Set<PlacedItem>([...shown, ...rules]) };
}
