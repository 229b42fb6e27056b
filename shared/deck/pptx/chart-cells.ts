import { toXmlText } from '#shared/to-xml-text.ts';
import { type SheetCell, toColumnName, toPlainNumber } from './write-workbook.ts';

/** Part of a column of the sheet behind a chart: the column from 0, its first row from 0, and what stands there. */
export type CellRange = { readonly column: number; readonly row: number; readonly cells: readonly SheetCell[] };

function toFormula({ column, row, cells }: CellRange): string {
  const name = toColumnName(column);
  const place = (at: number) => `$${name}$${String(at + 1)}`;
  const end = cells.length > 1 ? `:${place(row + cells.length - 1)}` : '';
  return `Sheet1!${place(row)}${end}`;
}

function toPoints(cells: readonly SheetCell[]): string {
  const points = cells.map((cell, index) =>
    cell === null
      ? ''
      : `<c:pt idx="${String(index)}"><c:v>${typeof cell === 'number' ? toPlainNumber(cell) : toXmlText(cell)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${String(cells.length)}"/>${points.join('')}`;
}

/** Texts of the sheet, with what they are now. */
export function writeTexts(range: CellRange): string {
  return `<c:strRef><c:f>${toFormula(range)}</c:f><c:strCache>${toPoints(range.cells)}</c:strCache></c:strRef>`;
}

/** Numbers of the sheet, with what they are now. */
export function writeNumbers(range: CellRange): string {
  return `<c:numRef><c:f>${toFormula(range)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${toPoints(range.cells)}</c:numCache></c:numRef>`;
}
