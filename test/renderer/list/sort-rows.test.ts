import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listColumns } from '#renderer/list/list-columns.ts';
import { filterRows, sortRows, toNextSorting, toRange } from '#renderer/list/sort-rows.ts';
import { analyze } from '#shared/analysis/analyze.ts';
import { parseWorkspace } from '#shared/workspace/parse-workspace.ts';
import { useCaseId } from '#shared/workspace/schema/primitives.ts';

function readRows() {
  const parsed = parseWorkspace(readFileSync('assets/samples/insurer.sextant', 'utf8'));
  if (!parsed.ok) throw new Error(parsed.error.type);
  const { workspace } = parsed.value;
  return analyze(workspace).useCases.flatMap((analysis) => {
    const useCase = workspace.content.useCases[analysis.id];
    return useCase === undefined ? [] : [{ analysis, useCase }];
  });
}

const rows = readRows();

describe('sortRows', () => {
  it.each(listColumns)('keeps every row when sorted by %s, either way', (column) => {
    const up = sortRows(rows, { column, direction: 'ascending' }, 'en');
    const down = sortRows(rows, { column, direction: 'descending' }, 'en');
    expect(new Set(up)).toEqual(new Set(rows));
    expect(new Set(down)).toEqual(new Set(rows));
  });

  it('puts the most severe tier on top and rows without a value last', () => {
    const byTier = sortRows(rows, { column: 'tier', direction: 'descending' }, 'en');
    expect(byTier[0]?.analysis.risk.tier).toBe('prohibited');
    for (const direction of ['ascending', 'descending'] as const) {
      const values = sortRows(rows, { column: 'value', direction }, 'en').map((row) => row.analysis.value.npv);
      const known = values.filter((value) => value !== null);
      expect(values.slice(0, known.length)).toEqual(known);
      expect(known).toEqual([...known].sort((a, b) => (direction === 'ascending' ? a - b : b - a)));
    }
  });

  it('turns from ascending to descending to the order of the room', () => {
    const up = toNextSorting(null, 'tier');
    const down = toNextSorting(up, 'tier');
    expect([up?.direction, down?.direction, toNextSorting(down, 'tier')]).toEqual(['ascending', 'descending', null]);
    expect(toNextSorting(down, 'owner')).toEqual({ column: 'owner', direction: 'ascending' });
  });
});

describe('filterRows', () => {
  it('finds every word in any order and case, and numbers as they are printed', () => {
    expect(filterRows(rows, 'ROUTING claims').map((row) => row.useCase.title)).toEqual(['Claims routing']);
    expect(filterRows(rows, '01').map((row) => row.useCase.number)).toContain(1);
    expect(filterRows(rows, 'no such thing')).toEqual([]);
    expect(filterRows(rows, '  ')).toBe(rows);
  });
});

describe('toRange', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => useCaseId.parse(id));
  const ids = [a, b, c, d].filter((id) => id !== undefined);
  it('goes from one to the other in both directions', () => {
    if (b === undefined || d === undefined) throw new Error('ids');
    expect(toRange(ids, b, d)).toEqual(['b', 'c', 'd']);
    expect(toRange(ids, d, b)).toEqual(['b', 'c', 'd']);
    expect(toRange(ids, useCaseId.parse('gone'), b)).toEqual(['b']);
  });
});
