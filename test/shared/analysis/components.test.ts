import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/analyze.ts';
import { createTestWorkspace } from './arbitrary-workspace.ts';

function componentsOf(scores: Readonly<Record<string, number | null>>) {
  const practices = Object.fromEntries(Object.entries(scores).map(([id, score]) => [id, { score }]));
  return analyze(createTestWorkspace({ practices })).components;
}

describe('components', () => {
  it('score the mean of what is answered, on 0 to 100', () => {
    const [framing, data] = componentsOf({ '1.1': 3, '1.2': 2, '1.3': 2, '1.4': null });
    expect(framing).toMatchObject({ id: 'framing', answered: 3, level: 2, band: 'standard' });
    expect(framing?.score).toBeCloseTo((7 / 3) * (100 / 3), 9);
    expect(data).toMatchObject({ answered: 0, score: null, level: null, band: null });
  });

  it('have bands that end at 34 and 67', () => {
    expect(componentsOf({ '1.1': 1 })[0]).toMatchObject({ band: 'absent', level: 1 });
    expect(componentsOf({ '1.1': 2, '1.2': 1, '1.3': 1, '1.4': 1 })[0]).toMatchObject({ band: 'partial', level: 1 });
    expect(componentsOf({ '1.1': 2 })[0]).toMatchObject({ band: 'partial', level: 2 });
    expect(componentsOf({ '1.1': 3, '1.2': 2 })[0]).toMatchObject({ band: 'standard', level: 2 });
  });

  it('show the maturity level beside the one that stands for MLOps only', () => {
    const levels = componentsOf({}).map(({ id, maturityLevel }) => [id, maturityLevel]);
    expect(levels.filter(([, level]) => level !== null)).toEqual([['mlops', 0]]);
  });
});
