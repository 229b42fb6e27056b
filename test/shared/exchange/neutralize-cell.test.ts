import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neutralizeCell } from '#shared/exchange/neutralize-cell.ts';
import { parseTable } from '#shared/exchange/parse-table.ts';
import { serializeTable } from '#shared/exchange/serialize-table.ts';

describe('neutralizeCell', () => {
  test.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\u00a0=1', '\u200b=1', '＝1', '-'])(
    'puts an apostrophe before %j',
    (cell) => {
      expect(neutralizeCell(cell)).toBe(`'${cell}`);
    },
  );

  test.each(['', 'Claims', '-12.5', '+3', '1e-5', "it's = fine", 'a=b', '2026-11-23', '–'])(
    'leaves %j alone',
    (cell) => {
      expect(neutralizeCell(cell)).toBe(cell);
    },
  );

  test('never lets a formula start', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (start, rest) => {
        const cell = neutralizeCell(start + rest);
        expect(cell.startsWith("'") || /^[+-]\d/.test(cell)).toBe(true);
      }),
    );
  });
});

test('serializeTable writes what parseTable reads back, but for apostrophes before formulas', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom('=1', 'a,b', '"', 'two\nlines', '\t', '@x'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
      const text = serializeTable([['A', 'B'], ...rows]);
      expect(text.startsWith('\ufeff')).toBe(true);
      const table = parseTable(text.slice(1), { hasHeader: true, separator: ',' });
      const written = rows
        .map((row) => row.map(neutralizeCell))
        .filter((row) => row.some((each) => each.trim() !== ''));
      expect(table.ok ? table.value.rows.map(({ cells }) => cells) : []).toEqual(written);
    }),
  );
});
