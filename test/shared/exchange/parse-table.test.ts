import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Separator } from '#shared/exchange/guess-separator.ts';
import { columnLimit, parseTable, rowLimit, type Table } from '#shared/exchange/parse-table.ts';

function read(text: string, hasHeader = true): Table {
  const table = parseTable(text, { hasHeader });
  if (!table.ok) throw new Error(`expected a table, got ${table.error.type}`);
  return table.value;
}

function write(rows: readonly (readonly string[])[], separator: string, lineBreak: string): string {
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return rows.map((row) => row.map(quote).join(separator)).join(lineBreak);
}

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('a,b', 'a;b', 'a|b', 'a\tb', 'two\nlines', 'two\r\nlines', 'say "hi"', '', ' padded '),
);

describe('parseTable', () => {
  test('gives back every cell that was written, with any separator and line break', () => {
    const separator = fc.constantFrom<Separator>(',', ';', '\t', '|');
    const rows = fc
      .integer({ min: 2, max: 6 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
      );
    fc.assert(
      fc.property(rows, separator, fc.constantFrom('\n', '\r\n'), (body, between, lineBreak) => {
        const header = body[0]?.map((_, index) => `Name ${index}`) ?? [];
        const text = write([header, ...body], between, lineBreak);
        const table = parseTable(text, { hasHeader: true, separator: between });
        const kept = body.filter((row) => row.some((each) => each.trim() !== ''));
        expect(table.ok && table.value.rows.map(({ cells }) => cells)).toEqual(kept);
        expect(table.ok && table.value.columns).toEqual(header);
      }),
    );
  });

  test.each<[string, Separator]>([
    ['Title,Owner\nA;B,x\nC,y', ','],
    ['Title;Owner;Cost\nA, with comma;x;1,5\nC, too;y;2,5', ';'],
    ['Title\tOwner\nA, b\tx\nC, d\ty', '\t'],
    ['Title|Owner\nA|x', '|'],
    ['Title\nFraud, waste and abuse\nClaims routing\nAnother idea', '\u001f'],
    ['"Title","Summary"\n"A; B; C; D","x"\n"E; F; G; H","y"', ','],
    ['Churn model, for brokers\nClaims\nSearch', '\u001f'],
  ])('guesses what stands between the cells of %j', (text, separator) => {
    expect(read(text).separator).toBe(separator);
  });

  test("obeys Excel's line that names the separator, and counts it as a row", () => {
    const table = read('sep=;\r\nTitle;Owner\r\nA,B;x');
    expect(table.columns).toEqual(['Title', 'Owner']);
    expect(table.rows).toEqual([{ row: 3, cells: ['A,B', 'x'] }]);
  });

  test('counts rows as a spreadsheet does, past blank ones and line breaks in cells', () => {
    const table = read('Title,Summary\nA,"two\nlines"\n\n,\nB,x\n');
    expect(table.rows.map(({ row }) => row)).toEqual([2, 5]);
  });

  test('names columns that have no name, share one, or have a dangerous one', () => {
    const table = read('Title,,Title,__proto__, constructor\nA,b,c,d,e');
    expect(table.columns).toEqual(['Title', 'Column 2', 'Title (2)', '__proto__ (column)', 'constructor (column)']);
  });

  test('fills short rows, and keeps and reports cells beyond the header', () => {
    const table = read('Title,Owner\nA\nB,x,more\nC,y,,');
    expect(table.columns).toEqual(['Title', 'Owner', 'Column 3']);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['A', '', ''],
      ['B', 'x', 'more'],
      ['C', 'y', ''],
    ]);
    expect(table.warnings).toEqual([{ type: 'more-cells', row: 3, cells: 3, columns: 2 }]);
  });

  test('reports a quotation mark in an odd place', () => {
    const table = read('Title,Owner\n"A" b",x\nC,y');
    expect(table.warnings).toContainEqual({ type: 'odd-quote', row: 2 });
  });

  test('reads lists without column names', () => {
    const table = read('A,x\nB,y', false);
    expect(table.columns).toEqual(['Column 1', 'Column 2']);
    expect(table.rows.map(({ row }) => row)).toEqual([1, 2]);
  });

  test.each([
    ['nothing', '', { type: 'empty' }],
    ['blank rows', '\n , \n', { type: 'empty' }],
    ['an open quotation mark', 'Title,Owner\nA,x\n"B,y\nC,z', { type: 'unclosed-quote', row: 3 }],
    ['a quotation mark that ends in the middle', 'Title,Owner\n"A" b,x\nC,y', { type: 'unclosed-quote', row: 2 }],
    ['too many rows', `Title\n${'A\n'.repeat(rowLimit + 1)}`, { type: 'too-many-rows', limit: rowLimit }],
    [
      'too many columns',
      `${'x,'.repeat(columnLimit)}x\n`.repeat(2),
      { type: 'too-many-columns', columns: columnLimit + 1 },
    ],
  ])('refuses %s', (_, text, error) => {
    expect(parseTable(text, { hasHeader: true })).toMatchObject({ ok: false, error });
  });

  test('takes as many rows as the limit says', () => {
    expect(read(`Title,Owner\n${'A,b\n'.repeat(rowLimit)}`).rows).toHaveLength(rowLimit);
  });

  test.each([
    ['commas', ','.repeat(9_900_000)],
    ['line breaks', '\n'.repeat(9_900_000)],
    ['quotes', '"'.repeat(9_900_000)],
    ['quoted blanks', '" '.repeat(4_950_000)],
    ['odd quotes', '"a" b "c" d,'.repeat(800_000)],
    ['one long line', 'x'.repeat(9_900_000)],
  ])('answers within a second on a file full of %s', (_, text) => {
    // Time of this process alone: a busy machine does not make a list slower to read.
    const before = process.cpuUsage();
    parseTable(text, { hasHeader: true });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});
