import { expect, it } from 'vitest';
import { createDrawer } from '#shared/analysis/draws/create-drawer.ts';
import { drawWorkspace } from '#shared/analysis/draws/draw-workspace.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import { createTestWorkspace, exactly, withUseCases } from './arbitrary-workspace.ts';

const [first, second] = ['c1', 'c2'] as [UseCaseId, UseCaseId];

function of(title: string, benefit: number) {
  const range = { low: 0, likely: benefit, high: 2 * benefit };
  return { number: 1, title, value: { mode: 'benefit', ml: { benefitPerYear: range, buildCost: exactly(100) } } };
}

it('keeps the draws of a use case whose value says the same, and draws the others anew', () => {
  const draw = createDrawer();
  const before = draw(createTestWorkspace(withUseCases([of('One', 100), of('Two', 100)])));
  const workspace = createTestWorkspace(withUseCases([of('Renamed', 100), of('Two', 200)]));
  const after = draw(workspace);
  expect(after.useCases[first]).toBe(before.useCases[first]);
  expect(after.useCases[second]).not.toEqual(before.useCases[second]);
  expect(after).toEqual(drawWorkspace(workspace));
});

it('draws nothing of what is archived', () => {
  const archived = { ...of('One', 100), archivedAt: '2026-11-23T14:02:00.000Z' };
  expect(drawWorkspace(createTestWorkspace(withUseCases([archived]))).useCases).toEqual({});
});
