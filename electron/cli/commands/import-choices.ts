import { filterRows, findColumnsWithValue, type RowFilter } from '#shared/exchange/filter-rows.ts';
import type { Table } from '#shared/exchange/parse-table.ts';
import {
  type ColumnMapping,
  findColumn,
  type ImportField,
  importFields,
  recognizeColumns,
} from '#shared/exchange/recognize-columns.ts';
import type { WholeMessages } from '#shared/messages/whole-messages.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { shortTextLimit } from '#shared/workspace/schema/primitives.ts';
import { type Arguments, findText } from '../parse-arguments.ts';

type Pair = { readonly name: string; readonly value: string };

/** What the options of `import` ask for, before the list is read. */
export type ImportChoices = {
  readonly map: readonly { readonly field: ImportField; readonly column: string }[];
  readonly where: readonly Pair[];
  readonly titles: 'as-written' | 'sentence';
};

function parsePair(text: string): Pair | null {
  const at = text.indexOf('=');
  return at <= 0 ? null : { name: text.slice(0, at).trim(), value: text.slice(at + 1).trim() };
}

function findField(name: string): ImportField | undefined {
  const plain = name.replace(/[^a-z]/gi, '').toLowerCase();
  return importFields.find((field) => field.toLowerCase() === plain);
}

/** The choices, or one sentence about the option that is not of its form. */
export function parseImportChoices(args: Arguments, { commandLine }: WholeMessages): Result<ImportChoices, string> {
  const { usage } = commandLine;
  const map: { field: ImportField; column: string }[] = [];
  for (const given of args.texts.get('map') ?? []) {
    const pair = parsePair(given);
    if (pair === null) return failure(usage.map(given));
    const field = findField(pair.name);
    if (field === undefined) return failure(usage.mapField(pair.name, importFields));
    map.push({ field, column: pair.value });
  }
  const where: Pair[] = [];
  for (const given of args.texts.get('where') ?? []) {
    const pair = parsePair(given);
    if (pair === null) return failure(usage.where(given));
    where.push(pair);
  }
  const titles = findText(args, 'titles');
  if (titles !== undefined && titles !== 'sentence') return failure(usage.titles(titles));
  for (const name of ['title', 'organization']) {
    if ((findText(args, name) ?? '').length > shortTextLimit)
      return failure(usage.tooLong(`--${name}`, shortTextLimit));
  }
  return success({ map, where, titles: titles ?? 'as-written' });
}

/** Where each field is read from: as asked, else as recognized; a column that was asked for serves nothing else. */
export function resolveMapping(
  table: Table,
  choices: ImportChoices,
  { commandLine }: WholeMessages,
): Result<ColumnMapping, string> {
  const mapping: Partial<Record<ImportField, number>> = { ...recognizeColumns(table.columns) };
  for (const { field, column } of choices.map) {
    const index = column === '' ? undefined : findColumn(table.columns, column);
    if (column !== '' && index === undefined) {
      return failure(commandLine.import.unknownColumn(`--map ${field}="${column}"`, column, table.columns));
    }
    for (const other of importFields) if (mapping[other] === index) delete mapping[other];
    if (index === undefined) delete mapping[field];
    else mapping[field] = index;
  }
  return mapping.title === undefined ? failure(commandLine.import.noTitle(table.columns)) : success(mapping);
}

const mostValues = 8;

/** Why no row matches `filter` and what would: another column with that value, or the values that there are. */
function explainNoMatch(table: Table, filter: RowFilter, condition: string, { commandLine }: WholeMessages): string {
  const texts = commandLine.import;
  const column = table.columns[filter.column] ?? '';
  const other = table.columns[findColumnsWithValue(table, filter)[0] ?? -1];
  if (other !== undefined) return `${texts.noMatch(condition)} ${texts.otherColumn(other, filter.value)}`;
  const counts = new Map<string, number>();
  for (const row of table.rows) {
    const value = (row.cells[filter.column] ?? '').replace(/\s+/g, ' ').trim();
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
  const shown = values.slice(0, mostValues).map((value) => (value.length > 60 ? `${value.slice(0, 59)}…` : value));
  return `${texts.noMatch(condition)} ${texts.values(column, shown, values.length - shown.length)}`;
}

/** The filters, or one sentence about the first that names no column or lets no row through. */
export function resolveFilters(
  table: Table,
  choices: ImportChoices,
  messages: WholeMessages,
): Result<readonly RowFilter[], string> {
  const texts = messages.commandLine.import;
  const filters: RowFilter[] = [];
  for (const { name, value } of choices.where) {
    const condition = `${name}=${value}`;
    const column = findColumn(table.columns, name);
    if (column === undefined) return failure(texts.unknownColumn(`--where "${condition}"`, name, table.columns));
    const filter = { column, value };
    if (filterRows(table, [filter]).length === 0) return failure(explainNoMatch(table, filter, condition, messages));
    filters.push(filter);
  }
  if (filterRows(table, filters).length > 0) return success(filters);
  return failure(texts.noMatchTogether(choices.where.map(({ name, value }) => `${name}=${value}`)));
}
