import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createArchetypeMatcher } from '#shared/analysis/similarity/match-archetype.ts';
import { parseTable } from '#shared/exchange/parse-table.ts';
import { archetypes } from '#shared/framework/archetypes/archetypes.ts';
import { findInventory } from '#test/electron/cli/run-sextant.ts';

const match = createArchetypeMatcher(archetypes);

describe('createArchetypeMatcher', () => {
  test.each([
    ['Claims routing', 'claims-routing'],
    ['Motor fraud screening', 'fraud-detection'],
    ['Predict machine failures on line 3', 'predictive-maintenance'],
    ['Demand forecast for stores', 'demand-forecasting'],
    ['DYNAMIC PRICING', 'price-optimization'],
    ['Route optimization for parcel vans', 'route-optimization'],
    ['Steam demand forecasting', 'load-forecasting'],
    ['Machine translation', 'machine-translation'],
  ])('%s is %s', (title, id) => {
    expect(match(title)?.archetype.id).toBe(id);
  });

  test.each([
    [''],
    ['AI'],
    ['Team offsite'],
    ['Flood exposure'],
    ['Document management'],
    ['Fraud awareness training'],
    ['New pricing page'],
    ['Surrogates for efficient optimization'],
    ['Prediction of biologic response'],
  ])('says nothing of “%s”', (title) => {
    expect(match(title)).toBeNull();
  });

  test('finds each kind by each of its names, with likeness 1', () => {
    for (const { id, aliases } of archetypes) {
      for (const alias of aliases) {
        expect(match(alias), alias).toMatchObject({ archetype: { id }, likeness: 1 });
      }
    }
  });

  test('never throws, and never goes beyond 1', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        expect(match(title)?.likeness ?? 1).toBeLessThanOrEqual(1);
      }),
    );
  });
});

const inventory = findInventory();
if (inventory === null) console.log('skipped: no shared data');

function readTitles(path: string): ReadonlyMap<string, string> {
  const table = parseTable(readFileSync(path, 'utf8'), { hasHeader: true });
  if (!table.ok) throw new Error('the inventory is no table');
  const { columns, rows } = table.value;
  const [id, title] = ['Use_Case_ID', 'Title'].map((name) => columns.indexOf(name));
  return new Map(rows.map(({ cells }) => [cells[id ?? 0] ?? '', cells[title ?? 0] ?? '']));
}

type Part = Readonly<Record<string, readonly string[]>>;

describe.skipIf(inventory === null)('titles of a real inventory, labeled by hand', () => {
  test.each(['sample', 'heldOut', 'heldOutAfterMending'])('%s: at least nine of ten suggestions are right', (part) => {
    const path = join(import.meta.dirname, '../../fixtures/archetype-labels.json');
    const labels: Part = JSON.parse(readFileSync(path, 'utf8'))[part];
    const titles = readTitles(inventory ?? '');
    const counts = { right: 0, wrong: 0, missed: 0 };
    for (const [id, kinds] of Object.entries(labels)) {
      const title = titles.get(id);
      if (title === undefined) throw new Error(`${id} is not in the inventory`);
      const found = match(title)?.archetype.id;
      if (found === undefined) counts.missed += kinds.length > 0 ? 1 : 0;
      else counts[kinds.includes(found) ? 'right' : 'wrong'] += 1;
    }
    const { right, wrong, missed } = counts;
    const precision = right / (right + wrong);
    const coverage = right / Object.values(labels).filter((kinds) => kinds.length > 0).length;
    console.log(`${part}: precision ${precision.toFixed(3)}, coverage ${coverage.toFixed(3)}`, {
      right,
      wrong,
      missed,
    });
    expect(Object.keys(labels)).toHaveLength(100);
    expect(precision).toBeGreaterThanOrEqual(0.9);
  });
});
