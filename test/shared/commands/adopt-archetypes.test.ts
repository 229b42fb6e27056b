import { expect, it } from 'vitest';
import { analyze } from '#shared/analysis/analyze.ts';
import { createArchetypeMatcher } from '#shared/analysis/similarity/match-archetype.ts';
import { suggestArchetypes } from '#shared/analysis/similarity/suggest-archetypes.ts';
import { scoreSettle } from '#shared/commands/score/settle.ts';
import { type TypicalValues, useCaseAdoptArchetypes } from '#shared/commands/use-case/adopt-archetypes.ts';
import { archetypes } from '#shared/framework/archetypes/archetypes.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import { createTestWorkspace, withUseCases } from '../analysis/arbitrary-workspace.ts';

const context = { newId: (prefix: string) => `${prefix}-1`, now: '2026-11-26T14:00:00.000Z' };
const [first, second] = ['c1', 'c2'] as [UseCaseId, UseCaseId];
const typical: TypicalValues = {
  id: first,
  archetype: 'fraud-detection',
  by: 'Fraud detection',
  scores: { complexity: 4, data: 3, value: 5, dynamics: 5, volume: 5 },
  why: 'Because',
  risk: { q1: 'no', q8: 'yes' },
  riskWhy: 'It can block people',
  simplestKind: 'rules',
  servingMode: 'online',
};
const match = createArchetypeMatcher(archetypes);

it('replaces nothing that somebody said, and marks what it takes over', () => {
  const said = {
    number: 1,
    title: 'Fraud detection',
    scores: {
      data: { votes: { p1: [{ round: 1, value: 1 }] } },
      value: { settled: { value: 2, reason: 'We know', by: 'Ana' } },
    },
    risk: { answers: { q8: { answer: 'no', note: 'asked' } } },
  };
  const before = createTestWorkspace(withUseCases([said]));
  const after = useCaseAdoptArchetypes.run(before, { suggestions: [typical] }, context).content.useCases[first];
  expect(after?.scores.data).toEqual(before.content.useCases[first]?.scores.data);
  expect(after?.scores.value?.settled).toMatchObject({ value: 2, by: 'Ana', typical: false });
  expect(after?.scores.volume?.settled).toMatchObject({ value: 5, by: 'Fraud detection', typical: true });
  expect(after?.risk.answers).toMatchObject({ q1: { answer: 'no' }, q8: { answer: 'no', note: 'asked' } });
});

it('is a draft until the room settles every typical score itself, with the same value or another', () => {
  let workspace = createTestWorkspace(withUseCases([{ number: 1, title: 'Fraud detection' }]));
  workspace = useCaseAdoptArchetypes.run(workspace, { suggestions: [typical] }, context);
  const count = () => analyze(workspace).useCases[0]?.suitability.criteria.filter((each) => each.isTypical).length;
  expect(count()).toBe(5);
  workspace = scoreSettle.run(workspace, { id: first, criterion: 'complexity', value: 4 }, context);
  expect(count()).toBe(4);
});

it('suggests for what nobody has scored, confirmed or dismissed, and changes no result by itself', () => {
  const workspace = createTestWorkspace(
    withUseCases([
      { number: 1, title: 'Fraud detection' },
      { number: 2, title: 'Fraud detection', archetype: { id: 'fraud-detection', state: 'dismissed' } },
      { number: 3, title: 'Office plants watering rota' },
    ]),
  );
  expect(suggestArchetypes(workspace, match).map(({ id }) => id)).toEqual([first]);
  expect(analyze(workspace).byId[first]?.suitability.score).toBeNull();
  expect(analyze(workspace).byId[second]?.suitability.score).toBeNull();
});
