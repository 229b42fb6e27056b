import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/analyze.ts';
import { noFilter, toggleFilter } from '#shared/canvas/finding/filter.ts';
import { findLit } from '#shared/canvas/finding/find-lit.ts';
import { findUseCases } from '#shared/canvas/finding/find-use-cases.ts';
import { listFilterValues } from '#shared/canvas/finding/list-filter-values.ts';
import { createTestWorkspace, scored, withUseCases } from '../../analysis/arbitrary-workspace.ts';

const workspace = createTestWorkspace(
  withUseCases(
    [
      { number: 1, title: 'Claims routing', owner: 'Ana', tags: ['claims'], summary: 'Who gets a new claim' },
      { number: 8, title: 'Motor fraud', owner: 'Börje', tags: ['claims', 'fraud'], scores: scored([5, 5, 5, 5, 5]) },
      { number: 12, title: 'Call forecast', modelCard: { overview: 'Staffing of the 8 o’clock shift' } },
      { number: 13, title: 'Gone fraud', archivedAt: '2026-11-23T14:02:00.000Z' },
    ],
    { participants: { p1: { name: 'One' } } },
  ),
);
const { content } = workspace;
const analysis = analyze(workspace);

describe('find', () => {
  it.each([
    ['claim', ['c1', 'c2']],
    ['CLAIMS fraud', ['c2']],
    ['borje', ['c2']],
    ['08', ['c2']],
    ['#8', ['c2']],
    ['8', ['c2', 'c3']],
    ['staffing', ['c3']],
    ['c3', ['c3']],
    ['1', ['c1']],
    ['nobody', []],
    ['  ', []],
  ])('finds what “%s” names, and nothing that was archived', (query, found) => {
    expect(findUseCases(content, query)).toEqual(found);
  });
});

describe('filter', () => {
  const ids = (filter: typeof noFilter, query = '') => findLit(content, analysis, filter, query).ids;

  it('lets nothing fade while it asks nothing', () => {
    expect(ids(noFilter)).toBeNull();
  });

  it('takes any value of a kind, and all kinds together', () => {
    const claims = toggleFilter(noFilter, 'tag', 'claims');
    expect(ids(claims)).toEqual(new Set(['c1', 'c2']));
    expect(ids(toggleFilter(claims, 'tag', ''))).toEqual(new Set(['c1', 'c2', 'c3']));
    expect(ids(toggleFilter(claims, 'owner', 'Ana'))).toEqual(new Set(['c1']));
    expect(ids(toggleFilter(toggleFilter(claims, 'owner', 'Ana'), 'owner', 'Ana'))).toEqual(ids(claims));
    expect(ids(toggleFilter(noFilter, 'owner', ''))).toEqual(new Set(['c3']));
  });

  it('knows what has not been said yet', () => {
    expect(ids(toggleFilter(noFilter, 'recommendation', 'none'))).toEqual(new Set(['c1', 'c3']));
    expect(ids(toggleFilter(noFilter, 'tier', 'none'))).toEqual(new Set(['c1', 'c2', 'c3']));
    expect(ids(toggleFilter(noFilter, 'open', 'contested'))).toEqual(new Set());
  });

  it('goes together with a search, and says what the search finds beside it', () => {
    const lit = findLit(content, analysis, toggleFilter(noFilter, 'owner', 'Ana'), 'fraud');
    expect(lit).toEqual({ ids: new Set(), total: 3, filtered: 1, foundAnywhere: 1 });
  });

  it('offers only values that there are, each with what it would leave', () => {
    const values = listFilterValues(content, analysis, toggleFilter(noFilter, 'tag', 'fraud'));
    expect(values.owner).toEqual([
      { value: 'Ana', count: 0 },
      { value: 'Börje', count: 1 },
      { value: '', count: 0 },
    ]);
    expect(values.tag.map(({ value }) => value)).toEqual(['claims', 'fraud', '']);
    expect(values.open.map(({ value }) => value)).toEqual(['missing']);
  });
});
