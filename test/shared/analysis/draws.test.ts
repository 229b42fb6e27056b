import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyze } from '#shared/analysis/analyze.ts';
import { createAnalyzer } from '#shared/analysis/create-analyzer.ts';
import { createDrawer } from '#shared/analysis/draws/create-drawer.ts';
import { smaa2 } from '#shared/analysis/mcda/smaa2.ts';
import { mulberry32 } from '#shared/analysis/random/mulberry32.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
import type { UseCaseId, Workspace } from '#shared/workspace/types.ts';
import { createTestWorkspace, exactly, scored, withUseCases } from './arbitrary-workspace.ts';

const [first, second, third] = ['c1', 'c2', 'c3'] as [UseCaseId, UseCaseId, UseCaseId];

function of(title: string, benefit: number) {
  const range = { low: 0, likely: benefit, high: 2 * benefit };
  return { number: 1, title, value: { mode: 'benefit', ml: { benefitPerYear: range, buildCost: exactly(100) } } };
}

function voices(...rows: readonly (readonly number[])[]) {
  const ids = ['complexity', 'data', 'value', 'dynamics', 'volume'];
  const votes = (at: number) =>
    Object.fromEntries(rows.map((row, voice) => [`p${voice + 1}`, [{ round: 1, value: row[at] }]]));
  return Object.fromEntries(ids.map((id, at) => [id, { votes: votes(at) }]));
}

const scoredCase = (...rows: readonly (readonly number[])[]) => ({ number: 1, title: 'A', scores: voices(...rows) });
const draw = createDrawer(defaultPack);
const drawn = (workspace: Workspace) => draw(workspace.content, createAnalyzer()(workspace).useCases);

it('keeps the draws of a use case whose value says the same, and draws the others anew', () => {
  const before = drawn(createTestWorkspace(withUseCases([of('One', 100), of('Two', 100)])));
  const workspace = createTestWorkspace(withUseCases([of('Renamed', 100), of('Two', 200)]));
  const after = drawn(workspace);
  expect(after.useCases[first]?.value).toBe(before.useCases[first]?.value);
  expect(after.useCases[second]?.value).not.toEqual(before.useCases[second]?.value);
  expect(after).toEqual(analyze(workspace).draws);
});

it('draws nothing of what is archived', () => {
  const archived = { ...of('One', 100), archivedAt: '2026-11-23T14:02:00.000Z' };
  expect(analyze(createTestWorkspace(withUseCases([archived]))).draws?.useCases).toEqual({});
});

it('gives the same draws for the same seed, and others for another', () => {
  const workspace = createTestWorkspace(withUseCases([scoredCase([5, 4, 3, 2, 1], [1, 2, 3, 4, 5])]));
  const [once, again, other] = [7, 7, 8].map((seed) => analyze(workspace, undefined, seed).draws);
  expect(again).toEqual(once);
  expect(other?.useCases[first]?.robustness?.share).not.toBe(once?.useCases[first]?.robustness?.share);
});

it('calls a recommendation robust that no weight and no voice can change', () => {
  const robustness = analyze(createTestWorkspace(withUseCases([scoredCase([5, 5, 5, 5, 5])]))).draws?.useCases[first];
  expect(robustness?.robustness).toEqual({ share: 1, degree: 'robust', runnerUp: null });
});

it('names what comes most often otherwise where voices and weights can change it', () => {
  const workspace = createTestWorkspace(withUseCases([scoredCase([3, 4, 3, 4, 4], [4, 4, 3, 3, 4])]));
  const robustness = analyze(workspace).draws?.useCases[first]?.robustness;
  expect(robustness?.share).toBeLessThan(0.9);
  expect(robustness?.runnerUp?.recommendation).toBe(
    analyze(workspace).useCases[0]?.recommendation.recommendation === 'ml' ? 'hybrid' : 'ml',
  );
});

it('does not change the robustness of a use case when another comes', () => {
  const alone = createTestWorkspace(withUseCases([scoredCase([3, 4, 3, 4, 4], [4, 4, 3, 3, 4])]));
  const both = createTestWorkspace(
    withUseCases([scoredCase([3, 4, 3, 4, 4], [4, 4, 3, 3, 4]), scoredCase([1, 2, 3, 4, 5])]),
  );
  const of1 = (workspace: Workspace) => analyze(workspace).draws?.useCases[first]?.robustness;
  expect(of1(both)).toEqual(of1(alone));
});

it('agrees with the plain form of SMAA-2 on who comes first', () => {
  const rows = [
    [5, 1, 3, 2, 4],
    [1, 5, 3, 4, 2],
    [3, 3, 3, 3, 3],
  ];
  const workspace = createTestWorkspace(
    withUseCases(rows.map((row) => ({ number: 1, title: 'A', scores: scored(row) }))),
  );
  const shares = rows.map((row) => row.map((score) => (score - 1) / 4));
  const plain = smaa2(() => shares, 5, 10_000, mulberry32(1));
  const { draws } = analyze(workspace);
  for (const [index, id] of [first, second, third].entries()) {
    const rank = draws?.useCases[id]?.rank;
    expect(rank?.acceptability.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    for (const at of [0, 1, 2]) {
      expect(Math.abs((rank?.acceptability[at] ?? 9) - (plain.rankAcceptability[index]?.[at] ?? 0))).toBeLessThan(0.03);
    }
  }
});

it('keeps every share between 0 and 1 for any scores', () => {
  const score = fc.integer({ min: 1, max: 5 });
  const row = fc.array(score, { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(fc.array(row, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }), (cases) => {
      const { draws } = analyze(createTestWorkspace(withUseCases(cases.map((rows) => scoredCase(...rows)))));
      for (const { robustness, rank } of Object.values(draws?.useCases ?? {})) {
        expect(robustness?.share).toBeGreaterThanOrEqual(0);
        expect(robustness?.share).toBeLessThanOrEqual(1);
        expect(rank?.expected).toBeGreaterThanOrEqual(1);
        expect(rank?.expected).toBeLessThanOrEqual(cases.length);
        expect(rank?.acceptability.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }
    }),
    { numRuns: 15 },
  );
});
