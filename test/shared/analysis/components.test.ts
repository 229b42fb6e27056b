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

describe('targets of components', () => {
  const practices = (given: Readonly<Record<string, readonly [number | null, number | null]>>) =>
    Object.fromEntries(Object.entries(given).map(([id, [score, target]]) => [id, { score, target }]));
  const framing = (given: Parameters<typeof practices>[0], components: object = {}) =>
    analyze(createTestWorkspace({ practices: practices(given), components })).components[0];

  it('follow from those of the practices, where practices without one stay as they are', () => {
    const given = { '1.1': [0, 2], '1.2': [2, null], '1.3': [1, 2], '1.4': [2, 2] } as const;
    expect(framing(given)).toMatchObject({ level: 1, target: 2, targetSource: 'practices', gap: 1, heldBy: ['1.1'] });
    expect(framing(given)?.steps).toEqual([
      { practice: '1.1', from: 0, to: 1 },
      { practice: '1.3', from: 1, to: 2 },
    ]);
  });

  it('are what the room set, and ask of every practice without a target of its own', () => {
    const given = { '1.1': [2, null], '1.2': [2, 2], '1.3': [2, null], '1.4': [null, null] } as const;
    const found = framing(given, { framing: { target: 3 } });
    expect(found).toMatchObject({ level: 2, target: 3, targetSource: 'room', gap: 1, heldBy: [] });
    expect(found?.steps.map(({ practice }) => practice)).toEqual(['1.1', '1.3']);
  });

  it('are unknown where nobody set one', () => {
    expect(framing({ '1.1': [1, null] })).toMatchObject({ target: null, targetSource: 'none', gap: null, steps: [] });
  });
});
