import { longTextLimit, shortTextLimit } from '#shared/workspace/schema/primitives.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { filterRows, type RowFilter } from './filter-rows.ts';
import type { Table, TableRow } from './parse-table.ts';
import { type ColumnMapping, type ImportField, importFields } from './recognize-columns.ts';
import { isInCapitals, toSentenceCase } from './to-sentence-case.ts';

/** What a row of the list says of a use case. `source` holds the columns that have no place of their own. */
export type PreparedUseCase = {
  readonly row: number;
  /** The number that the list gives it, when it is a whole number from 1 to 999,999; else null. */
  readonly number: number | null;
  readonly title: string;
  readonly shortTitle: string;
  readonly summary: string;
  readonly owner: string;
  readonly sponsor: string;
  readonly department: string;
  readonly stage: string;
  readonly tags: readonly string[];
  readonly decisionSupported: string;
  readonly users: string;
  readonly peopleAffected: string;
  readonly businessMetric: string;
  readonly source: Readonly<Record<string, string>>;
  readonly duplicate: Duplicate | null;
};

export type Duplicate =
  | { readonly of: 'row'; readonly row: number }
  | { readonly of: 'use-case'; readonly number: number; readonly title: string };

export type ImportWarning =
  | { readonly type: 'empty-title'; readonly row: number }
  | {
      readonly type: 'too-long';
      readonly row: number;
      readonly column: string;
      readonly length: number;
      readonly limit: number;
    }
  | { readonly type: 'duplicate-row'; readonly row: number; readonly title: string; readonly otherRow: number }
  | { readonly type: 'duplicate-use-case'; readonly row: number; readonly title: string; readonly number: number }
  | { readonly type: 'number-ignored'; readonly row: number; readonly given: string };

export type PreparedImport = {
  readonly useCases: readonly PreparedUseCase[];
  /** Row by row, in the order of the list. */
  readonly warnings: readonly ImportWarning[];
  /** Numbers of the rows that the filters let through, refused ones included. */
  readonly rows: readonly number[];
  /** How many titles are written in capitals (before any change). */
  readonly inCapitals: number;
};

export type ImportOptions = {
  readonly mapping: ColumnMapping;
  readonly filters: readonly RowFilter[];
  readonly titles: 'as-written' | 'sentence';
};

const longFields: readonly ImportField[] = ['summary', 'decisionSupported', 'users', 'peopleAffected'];

function toComparableTitle(title: string): string {
  const plain = title.normalize('NFKC').toLowerCase();
  const words = plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return words === '' ? plain.trim() : words;
}

function toLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function toParagraphs(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

function toTags(cell: string): string[] {
  const tags = cell
    .split(/[;,|\n\r]/)
    .map(toLine)
    .filter((tag) => tag !== '');
  return [...new Set(tags)];
}

function toNumber(cell: string): number | null {
  const number = /^#?0*([1-9]\d{0,5})$/.exec(cell.trim())?.[1];
  return number === undefined ? null : Number(number);
}

/** The first cell of the row that is longer than its place, or null. */
function findTooLong(row: TableRow, table: Table, mapping: ColumnMapping): ImportWarning | null {
  const fieldOf = new Map(importFields.map((field) => [mapping[field], field]));
  for (const [index, column] of table.columns.entries()) {
    const field = fieldOf.get(index);
    const cell = row.cells[index] ?? '';
    const isShort = field !== undefined && field !== 'tags' && !longFields.includes(field);
    const text = isShort ? toLine(cell) : toParagraphs(cell);
    const limit = isShort ? shortTextLimit : longTextLimit;
    if (text.length > limit) return { type: 'too-long', row: row.row, column, length: text.length, limit };
    const tag = field === 'tags' ? toTags(cell).find((each) => each.length > shortTextLimit) : undefined;
    if (tag !== undefined) return { type: 'too-long', row: row.row, column, length: tag.length, limit: shortTextLimit };
  }
  return null;
}

function buildSource(row: TableRow, table: Table, mapping: ColumnMapping): Record<string, string> {
  const isNumbered = mapping.number !== undefined && toNumber(row.cells[mapping.number] ?? '') !== null;
  const placed = importFields.filter((field) => field !== 'number' || isNumbered);
  const mapped = new Set(placed.map((field) => mapping[field]));
  return Object.fromEntries(
    table.columns
      .map((column, index) => [column, toParagraphs(row.cells[index] ?? ''), index] as const)
      .filter(([, text, index]) => text !== '' && !mapped.has(index))
      .map(([column, text]) => [column, text]),
  );
}

function buildUseCase(row: TableRow, table: Table, options: ImportOptions): Omit<PreparedUseCase, 'duplicate'> {
  const { mapping } = options;
  const cell = (field: ImportField): string => {
    const index = mapping[field];
    return index === undefined ? '' : (row.cells[index] ?? '');
  };
  const line = (field: ImportField): string => toLine(cell(field));
  const title = line('title');
  return {
    row: row.row,
    number: toNumber(cell('number')),
    title:
      options.titles === 'sentence' && isInCapitals(title) ? toSentenceCase(title).slice(0, shortTextLimit) : title,
    shortTitle: line('shortTitle'),
    summary: toParagraphs(cell('summary')),
    owner: line('owner'),
    sponsor: line('sponsor'),
    department: line('department'),
    stage: line('stage'),
    tags: toTags(cell('tags')),
    decisionSupported: toParagraphs(cell('decisionSupported')),
    users: toParagraphs(cell('users')),
    peopleAffected: toParagraphs(cell('peopleAffected')),
    businessMetric: line('businessMetric'),
    source: buildSource(row, table, mapping),
  };
}

type Seen = { readonly rows: Map<string, number>; readonly useCases: ReadonlyMap<string, Duplicate> };

function findSeen(workspace: Workspace | null): Seen {
  const useCases = Object.values(workspace?.content.useCases ?? {}).map(
    ({ title, number }) => [toComparableTitle(title), { of: 'use-case', title, number }] as const,
  );
  return { rows: new Map(), useCases: new Map(useCases) };
}

function findDuplicate(title: string, row: number, seen: Seen): Duplicate | null {
  const key = toComparableTitle(title);
  const earlier = seen.rows.get(key);
  if (earlier === undefined) seen.rows.set(key, row);
  return seen.useCases.get(key) ?? (earlier === undefined ? null : { of: 'row', row: earlier });
}

function toWarning(useCase: PreparedUseCase): ImportWarning | null {
  const { duplicate, row, title } = useCase;
  if (duplicate === null) return null;
  return duplicate.of === 'row'
    ? { type: 'duplicate-row', row, title, otherRow: duplicate.row }
    : { type: 'duplicate-use-case', row, title, number: duplicate.number };
}

/**
 * The use cases that the rows of `table` give under `options`. A row without a title or with a cell longer than its
 * place is refused with a warning, never cut. A title that an earlier row or a use case of `workspace` has already is
 * flagged and kept: whoever imports decides. Columns without a place go to `source` by name.
 */
export function buildImport(table: Table, options: ImportOptions, workspace: Workspace | null): PreparedImport {
  const seen = findSeen(workspace);
  const rows = filterRows(table, options.filters);
  const useCases: PreparedUseCase[] = [];
  const warnings: ImportWarning[] = [];
  let inCapitals = 0;
  for (const row of rows) {
    const title = toLine(row.cells[options.mapping.title ?? -1] ?? '');
    const tooLong = findTooLong(row, table, options.mapping);
    if (title === '' || tooLong !== null) {
      warnings.push(title === '' || tooLong === null ? { type: 'empty-title', row: row.row } : tooLong);
      continue;
    }
    if (isInCapitals(title)) inCapitals += 1;
    const useCase = { ...buildUseCase(row, table, options), duplicate: findDuplicate(title, row.row, seen) };
    useCases.push(useCase);
    const given = toLine(row.cells[options.mapping.number ?? -1] ?? '');
    if (given !== '' && useCase.number === null) warnings.push({ type: 'number-ignored', row: row.row, given });
    const warning = toWarning(useCase);
    if (warning !== null) warnings.push(warning);
  }
  return { useCases, warnings, rows: rows.map(({ row }) => row), inCapitals };
}
