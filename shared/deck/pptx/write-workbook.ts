import { zipFiles } from '#shared/exchange/zip-files.ts';
import { toXmlText } from '#shared/to-xml-text.ts';

export type SheetCell = string | number | null;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';

/** Name of a column: A to Z, then AA. */
export function toColumnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${toColumnName(Math.floor(index / 26) - 1)}${letter}`;
}

/** A number without the noise of binary fractions: 90, not 90.00000000000001. */
export function toPlainNumber(value: number): string {
  return String(Number(value.toPrecision(12)));
}

function writeCell(cell: SheetCell, place: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${toPlainNumber(cell)}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${toXmlText(cell)}</t></is></c>`;
}

/** A workbook with one sheet, `Sheet1`, that holds the rows as texts and numbers, never as formulas. */
export function writeWorkbook(rows: readonly (readonly SheetCell[])[]): Uint8Array {
  const data = rows
    .map((cells, row) => {
      const filled = cells.map((cell, column) => writeCell(cell, `${toColumnName(column)}${String(row + 1)}`)).join('');
      return `<row r="${String(row + 1)}">${filled}</row>`;
    })
    .join('');
  const types = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>',
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>',
  ].join('');
  const relation = (type: string, target: string) =>
    `${head}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`;
  return zipFiles([
    { name: '[Content_Types].xml', content: `${head}<Types xmlns="${packaging}/content-types">${types}</Types>` },
    { name: '_rels/.rels', content: relation('officeDocument', 'xl/workbook.xml') },
    {
      name: 'xl/workbook.xml',
      content: `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: relation('worksheet', 'worksheets/sheet1.xml') },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `${head}<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`,
    },
  ]);
}
