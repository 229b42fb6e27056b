import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/analyze.ts';
import { componentResults } from '#shared/analysis/components/component-results.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
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

describe('components, over any ratings', () => {
  const ratings = fc.array(fc.constantFrom(0, 1, 2, 3, null), { minLength: 4, maxLength: 4 });
  const ids = ['1.1', '1.2', '1.3', '1.4'];
  const framing = (given: readonly (number | null)[], aims: readonly (number | null)[]) => {
    const practices = Object.fromEntries(
      ids.map((id, index) => [id, { score: given[index] ?? null, target: aims[index] ?? null }]),
    );
    const { content } = createTestWorkspace({ practices });
    return componentResults(content, 0, defaultPack)[0];
  };

  it('never score less when a practice is rated higher, and never lead over a step', () => {
    fc.assert(
      fc.property(ratings, ratings, fc.nat({ max: 3 }), (given, aims, at) => {
        const before = framing(given, aims);
        const raised = given.map((each, index) => (index === at && each !== null ? Math.min(3, each + 1) : each));
        expect(framing(raised, aims)?.score ?? 0).toBeGreaterThanOrEqual((before?.score ?? 0) - 1e-9);
        for (const { practice, from, to } of before?.steps ?? []) {
          expect(to).toBe(from + 1);
          expect(given[ids.indexOf(practice)]).toBe(from);
        }
      }),
    );
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
