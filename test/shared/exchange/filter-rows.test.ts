import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterRows, findColumnsWithValue } from '#shared/exchange/filter-rows.ts';
import { parseTable, type Table } from '#shared/exchange/parse-table.ts';

function createTable(cells: readonly string[]): Table {
  return {
    columns: ['A'],
    rows: cells.map((cell, index) => ({ row: index + 2, cells: [cell] })),
    separator: ',',
    warnings: [],
  };
}

function matches(cell: string, value: string): boolean {
  return filterRows(createTable([cell]), [{ column: 0, value }]).length === 1;
}

describe('filterRows', () => {
  test.each([
    ['Department of Labor', 'department of  labor', true],
    ['Department of Labor', 'Labor', false],
    ['Department of Labor', '*labor', true],
    ['Department of Labor', 'dep*of*labor', true],
    ['Department of Labor', '*of*of*', false],
    ['Labor', 'La*bor*or', false],
    ['', '', true],
    ['', '*', true],
    ['aa', 'aa*a', false],
  ])('%j against %j: %j', (cell, value, expected) => {
    expect(matches(cell, value)).toBe(expected);
  });

  test('agrees with a regular expression on every pattern', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 });
    const cell = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 10 });
    fc.assert(
      fc.property(cell, letters, (text, pattern) => {
        expect(matches(text, pattern)).toBe(new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(text));
      }),
    );
  });

  test('wants every filter to hold', () => {
    const table = parseTable('A,B\n1,x\n1,y\n2,x', { hasHeader: true });
    const rows = table.ok
      ? filterRows(table.value, [
          { column: 0, value: '1' },
          { column: 1, value: 'X' },
        ])
      : [];
    expect(rows.map(({ row }) => row)).toEqual([2]);
  });
});

test('findColumnsWithValue names the columns that hold a value, but the one that was asked', () => {
  const table = parseTable('A,B,C\nx,labor,Labor\ny,z,w', { hasHeader: true });
  expect(table.ok && findColumnsWithValue(table.value, { column: 0, value: 'labor' })).toEqual([1, 2]);
});
