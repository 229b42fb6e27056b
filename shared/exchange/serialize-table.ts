import papaparse from 'papaparse/papaparse.min.js';
import { neutralizeCell } from './neutralize-cell.ts';

/**
 * The rows as CSV that spreadsheets open as it is meant: UTF-8 with a byte-order mark, commas, CRLF, quotes where
 * needed. No cell can run as a formula; see `neutralizeCell`.
 */
export function serializeTable(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(neutralizeCell));
  return `\ufeff${papaparse.unparse(cells, { newline: '\r\n' })}\r\n`;
}
