import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/analyze.ts';
import { createAnalyzer } from '#shared/analysis/create-analyzer.ts';
import { type ChosenValue, createPortfolioDrawer } from '#shared/analysis/portfolio/portfolio-draws.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
import type { Assumptions, UseCaseId, Workspace } from '#shared/workspace/types.ts';
import { createTestWorkspace, exactly, scored, withUseCases } from './arbitrary-workspace.ts';

function createUseCase(benefit: number, index: number) {
  const range = { low: 0, likely: benefit, high: 3 * benefit };
  return {
    number: index + 1,
    title: `Use case ${index + 1}`,
    scores: scored([5, 5, 5, 5, 5]),
    value: {
      mode: 'accuracy',
      decisionsPerYear: exactly(1000),
      valuePerCorrect: range,
      nothing: { accuracy: exactly(0.5) },
      ml: { accuracy: exactly(0.9), buildCost: exactly(10_000) },
    },
  };
}

function createWorkspace(benefits: readonly number[], assumptions = {}): Workspace {
  return createTestWorkspace(withUseCases(benefits.map(createUseCase), { assumptions }));
}

const drawn = (workspace: Workspace) => analyze(workspace).draws?.portfolio ?? null;

function toChosen({ content }: Workspace): readonly ChosenValue[] {
  return content.useCaseOrder.flatMap((id) => {
    const value = content.useCases[id]?.value;
    return value === undefined ? [] : [{ id, option: 'ml' as const, value }];
  });
}

describe('draws of a chosen set', () => {
  it('spread more the more like inputs move together, around the same mean', () => {
    const benefits = [200, 200, 200, 200, 200, 200];
    const [alone, usual, much] = [0, null, 0.9].map((linkedCorrelation) =>
      drawn(createWorkspace(benefits, { linkedCorrelation })),
    );
    if (!alone || !usual || !much) throw new Error('all six are chosen');
    expect(usual).toMatchObject({ correlation: 0.3, isDefaultCorrelation: true });
    expect(usual.standardDeviation).toBeGreaterThan(1.3 * alone.standardDeviation);
    expect(much.standardDeviation).toBeGreaterThan(1.2 * usual.standardDeviation);
    for (const each of [usual, much])
      expect(Math.abs(each.mean - alone.mean)).toBeLessThan(5 * each.standardErrorOfMean);
    expect(much.p10).toBeLessThan(alone.p10);
  });

  it('leave what one use case is worth by itself as it was, whatever the correlation', () => {
    const [none, much] = [0, 0.9].map((linkedCorrelation) =>
      analyze(createWorkspace([200, 300], { linkedCorrelation })),
    );
    expect(much?.draws?.useCases).toEqual(none?.draws?.useCases);
    const one = analyze(createWorkspace([200], { linkedCorrelation: 0.9 })).draws;
    const single = one?.useCases['c1' as UseCaseId]?.value.ml;
    expect((one?.portfolio?.p50 ?? 0) / (single?.p50 ?? 1)).toBeCloseTo(1, 1);
    expect((one?.portfolio?.standardDeviation ?? 0) / (single?.standardDeviation ?? 1)).toBeCloseTo(1, 1);
  });

  it('are the same for the same set, whether it was drawn at once or use case by use case', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 100, max: 400 }), { minLength: 1, maxLength: 3 }), (benefits) => {
        const workspace = createWorkspace(benefits);
        const assumptions: Assumptions = workspace.content.assumptions;
        const draw = createPortfolioDrawer(defaultPack);
        const all = toChosen(workspace);
        draw(all.slice(0, 1), assumptions);
        expect(draw(all, assumptions)).toEqual(createPortfolioDrawer(defaultPack)(all, assumptions));
      }),
      { numRuns: 5 },
    );
  });

  it('count only for the set that they were drawn of', () => {
    const workspace = createWorkspace([200, 300]);
    const { draws } = analyze(workspace);
    const remember = createAnalyzer();
    expect(remember(workspace, defaultPack, draws).draws?.portfolio).toBe(draws?.portfolio);
    const { content } = workspace;
    const poorer = { ...workspace, content: { ...content, portfolio: { ...content.portfolio, budget: 50_000 } } };
    const after = remember(poorer, defaultPack, draws);
    expect(after.portfolio.selection.useCases.length).toBe(1);
    expect(after.draws?.portfolio).toBeNull();
  });

  it('are none of nothing', () => {
    expect(drawn(createTestWorkspace({}))).toBeNull();
  });
});
