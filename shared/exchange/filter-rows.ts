import type { Table, TableRow } from './parse-table.ts';

/** A condition on one column: the cell equals `value`, where `*` stands for any text. */
export type RowFilter = { readonly column: number; readonly value: string };

function toComparable(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function createMatcher(value: string): (cell: string) => boolean {
  const wanted = toComparable(value);
  if (!wanted.includes('*')) return (cell) => toComparable(cell) === wanted;
  const parts = wanted.split('*');
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  return (cell) => {
    const text = toComparable(cell);
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
    let from = first.length;
    const end = text.length - last.length;
    for (const part of parts.slice(1, -1)) {
      const at = text.indexOf(part, from);
      if (at < 0 || at + part.length > end) return false;
      from = at + part.length;
    }
    return true;
  };
}

/**
 * The rows for which every filter holds, in their order. Letter case and runs of blanks do not count; `*` stands for
 * any text, so `Claims*` means "begins with Claims".
 */
export function filterRows(table: Table, filters: readonly RowFilter[]): readonly TableRow[] {
  const tests = filters.map(({ column, value }) => ({ column, matches: createMatcher(value) }));
  return table.rows.filter((row) => tests.every(({ column, matches }) => matches(row.cells[column] ?? '')));
}

/** The columns, other than that of the filter, in which some row matches the filter's value, by index. */
export function findColumnsWithValue(table: Table, filter: RowFilter): readonly number[] {
  return table.columns
    .map((_, column) => column)
    .filter((column) => column !== filter.column)
    .filter((column) => filterRows(table, [{ column, value: filter.value }]).length > 0);
}
