import papaparse from 'papaparse/papaparse.min.js';
import { failure, type Result, success } from '#shared/result.ts';
import { checkTableText } from './check-table-text.ts';
import { guessSeparator, type Separator, separators } from './guess-separator.ts';

/** One row of a table; `row` counts as a spreadsheet does, from 1 with the header as row 1. */
export type TableRow = { readonly row: number; readonly cells: readonly string[] };

export type TableWarning =
  | { readonly type: 'more-cells'; readonly row: number; readonly cells: number; readonly columns: number }
  | { readonly type: 'odd-quote'; readonly row: number };

/** A list as cells of text: every row has as many cells as there are columns, and no two columns share a name. */
export type Table = {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly separator: Separator;
  readonly warnings: readonly TableWarning[];
};

export type ParseTableError =
  | { readonly type: 'empty' }
  | { readonly type: 'too-many-rows'; readonly limit: number }
  | { readonly type: 'too-many-columns'; readonly columns: number; readonly limit: number }
  | { readonly type: 'too-many-cells'; readonly limit: number }
  | { readonly type: 'unclosed-quote'; readonly row: number }
  | { readonly type: 'odd-quotes'; readonly row: number; readonly limit: number };

export type ParseTableOptions = {
  /** Whether the first row holds the names of the columns. */
  readonly hasHeader: boolean;
  /** What stands between the cells; left out, it is guessed. */
  readonly separator?: Separator;
};

export const rowLimit = 10_000;
export const columnLimit = 200;
const cellLimit = rowLimit * columnLimit;
/** Blank rows do not count as rows, but nobody needs more of them than this. */
const recordLimit = 10 * rowLimit;

/** Excel's own first line `sep=;` names the separator. */
function readSeparatorLine(text: string): { readonly body: string; readonly separator: Separator | null } {
  const match = /^sep=(.)(?:\r\n|\n|\r)/i.exec(text);
  const separator = separators.find((candidate) => candidate === match?.[1]);
  if (match === null || separator === undefined) return { body: text, separator: null };
  return { body: text.slice(match[0].length), separator };
}

/** Names for `count` columns: trimmed, in one line, unique; a blank one is "Column 3". */
function nameColumns(header: readonly string[], count: number): string[] {
  const names: string[] = [];
  const taken = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    const given = (header[index] ?? '').replace(/\s+/g, ' ').trim();
    // A column of such a name would meet an object's own machinery once it is a key.
    const isReserved = given === '__proto__' || given === 'constructor' || given === 'prototype';
    const base = given === '' ? `Column ${index + 1}` : isReserved ? `${given} (column)` : given;
    let name = base;
    for (let copy = 2; taken.has(name); copy += 1) name = `${base} (${copy})`;
    taken.add(name);
    names.push(name);
  }
  return names;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

type Records = { readonly records: readonly TableRow[]; readonly oddQuotes: readonly TableWarning[] };

function parseRecords(body: string, separator: Separator, firstRow: number): Result<Records, ParseTableError> {
  const answer = papaparse.parse(body, { delimiter: separator, preview: recordLimit, skipEmptyLines: false });
  const unclosed = answer.errors.find((problem) => problem.code === 'MissingQuotes');
  if (unclosed !== undefined) return failure({ type: 'unclosed-quote', row: (unclosed.row ?? 0) + firstRow });
  const records = answer.data
    .map((cells, index) => ({ row: index + firstRow, cells }))
    .filter((record) => !isBlank(record.cells));
  const oddRows = new Set(answer.errors.map((problem) => (problem.row ?? 0) + firstRow));
  const oddQuotes = [...oddRows].map((row) => ({ type: 'odd-quote', row }) as const);
  if (answer.meta.truncated) return failure({ type: 'too-many-rows', limit: rowLimit });
  return success({ records, oddQuotes });
}

/**
 * The cells of `text`, with the separator guessed among comma, semicolon, tab and bar (or read from a first line
 * `sep=;`). Blank rows are passed over; rows with more cells than the header widen the table, with a warning, so
 * that nothing is lost; shorter rows are filled with empty cells. Cells are exactly what stood there.
 */
export function parseTable(text: string, options: ParseTableOptions): Result<Table, ParseTableError> {
  const { body, separator: named } = readSeparatorLine(text);
  const separator = options.separator ?? named ?? guessSeparator(body);
  const firstRow = named === null ? 1 : 2;
  const error = checkTableText(body, separator, { records: recordLimit, cells: cellLimit }, firstRow);
  if (error?.type === 'too-many-rows') return failure({ type: error.type, limit: rowLimit });
  if (error?.type === 'too-many-cells') return failure({ type: error.type, limit: cellLimit });
  if (error !== null) return failure(error);
  const parsed = parseRecords(body, separator, firstRow);
  if (!parsed.ok) return parsed;
  const { records, oddQuotes } = parsed.value;
  const header = options.hasHeader ? records[0] : undefined;
  const rows = options.hasHeader ? records.slice(1) : records;
  if (records.length === 0) return failure({ type: 'empty' });
  if (rows.length > rowLimit) return failure({ type: 'too-many-rows', limit: rowLimit });
  const width = records.reduce((widest, record) => Math.max(widest, record.cells.length), 0);
  if (width > columnLimit) return failure({ type: 'too-many-columns', columns: width, limit: columnLimit });
  const namedCount = header?.cells.length ?? width;
  const wide = rows.filter((row) => row.cells.length > namedCount && !isBlank(row.cells.slice(namedCount)));
  const used = wide.reduce((widest, row) => Math.max(widest, row.cells.length), namedCount);
  const columns = nameColumns(header?.cells ?? [], used);
  return success({
    columns,
    rows: rows.map((row) => ({ row: row.row, cells: columns.map((_, index) => row.cells[index] ?? '') })),
    separator,
    warnings: [
      ...oddQuotes,
      ...wide.map(
        (row) => ({ type: 'more-cells', row: row.row, cells: row.cells.length, columns: namedCount }) as const,
      ),
    ],
  });
}
