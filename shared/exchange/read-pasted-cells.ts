import { buildImport, type ImportOptions, type PreparedUseCase } from './build-import.ts';
import { type ParseTableOptions, parseTable, type Table } from './parse-table.ts';
import { type ColumnMapping, recognizeColumns } from './recognize-columns.ts';

function readTable(text: string, hasHeader: boolean): Table | null {
  const options: ParseTableOptions = { hasHeader, separator: '\t' };
  const table = parseTable(text, options);
  return table.ok && table.value.rows.length > 0 ? table.value : null;
}

/** Null when a row has no title or a text too long for its place: nothing is to be lost silently. */
function buildAll(table: Table, mapping: ColumnMapping): readonly PreparedUseCase[] | null {
  const options: ImportOptions = { mapping, filters: [], titles: 'as-written' };
  const { useCases, rows } = buildImport(table, options, null);
  return useCases.length === rows.length ? useCases : null;
}

/** The column of cells without names that reads like titles: the first that has letters in every row. */
function findTitleColumn({ columns, rows }: Table): number | undefined {
  const index = columns.findIndex((_name, at) => rows.every(({ cells }) => /\p{L}/u.test(cells[at] ?? '')));
  return index < 0 ? undefined : index;
}

/**
 * The use cases in cells that were copied from a spreadsheet: by the names in the first row where one of them is a
 * title, else by the first column that reads like titles. Cells without a place of their own stay in `source`. Null for
 * a text without cells, and for one of which a row would be lost.
 */
export function readPastedCells(text: string): readonly PreparedUseCase[] | null {
  if (!text.includes('\t')) return null;
  const named = readTable(text, true);
  const mapping = named === null ? {} : recognizeColumns(named.columns);
  if (named !== null && mapping.title !== undefined) return buildAll(named, mapping);
  const table = readTable(text, false);
  const title = table === null ? undefined : findTitleColumn(table);
  return table === null || title === undefined ? null : buildAll(table, { title });
}
