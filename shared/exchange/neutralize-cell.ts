/** Where a spreadsheet would read a formula: at the start, also after spaces and unseen marks. */
const formulaStart = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;
const plainNumber = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/**
 * The cell as text that no spreadsheet runs: an apostrophe stands before anything that begins like a formula
 * (= + - @, also in full width or behind blanks, or with a tab or line break first). Plain numbers stay as they are.
 */
export function neutralizeCell(cell: string): string {
  return formulaStart.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;
}
