import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyze } from '#shared/analysis/analyze.ts';
import { createAnalyzer } from '#shared/analysis/create-analyzer.ts';
import { keepDraws } from '#shared/analysis/draws/keep-draws.ts';
import { alphaOfCoincidences, sumCoincidences, toCoincidences } from '#shared/analysis/group/alpha-of-units.ts';
import { krippendorffAlpha } from '#shared/analysis/group/krippendorff-alpha.ts';
import { scoreSettle } from '#shared/commands/score/settle.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { createTestWorkspace, withUseCases } from './arbitrary-workspace.ts';

type Answer = number | null;
/** Per use case, per participant, the five answers. */
type Room = readonly (readonly (readonly Answer[])[])[];

const criteria = ['complexity', 'data', 'value', 'dynamics', 'volume'];
const answer = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
const room = fc.integer({ min: 1, max: 4 }).chain((people) =>
  fc.array(fc.array(fc.array(answer, { minLength: 5, maxLength: 5 }), { minLength: people, maxLength: people }), {
    maxLength: 5,
  }),
);

function toWorkspace(answers: Room, name: (person: number) => string = (person) => `p${person}`, round = 1): Workspace {
  const useCases = answers.map((people, at) => ({
    number: at + 1,
    title: `Use case ${at + 1}`,
    scores: Object.fromEntries(
      criteria.map((id, column) => [
        id,
        {
          votes: Object.fromEntries(
            people.map((row, person) => [name(person), [{ round: 1, value: row[column] ?? null }]]),
          ),
        },
      ]),
    ),
  }));
  const names = (answers[0] ?? []).map((_, person) => name(person));
  return createTestWorkspace(
    withUseCases(useCases, {
      round,
      participants: Object.fromEntries(names.map((id) => [id, { name: id }])),
      participantOrder: names,
    }),
  );
}

const groupOf = (workspace: Workspace) => createAnalyzer()(workspace).group;

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

it('gives the alpha of the published method for sums of coincidences', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(answer, { minLength: 6, maxLength: 6 }), { minLength: 2, maxLength: 5 }),
      (raters) => {
        const units = (raters[0] ?? []).flatMap(
          (_, unit) => toCoincidences(raters.flatMap((rater) => rater[unit] ?? [])) ?? [],
        );
        const expected = krippendorffAlpha(raters, 'ordinal');
        const found = units.length === 0 ? null : alphaOfCoincidences(sumCoincidences(units));
        if (expected === null) expect(found).toBeNull();
        else expect(found).toBeCloseTo(expected, 9);
      },
    ),
  );
});

it('finds the same agreement whatever the people are called and in whatever order the use cases stand', () => {
  fc.assert(
    fc.property(room, (answers) => {
      const before = groupOf(toWorkspace(answers));
      const after = groupOf(toWorkspace(answers.toReversed(), (person) => `z${9 - person}`));
      expect(after.overall.why).toBe(before.overall.why);
      expect(after.overall.units).toBe(before.overall.units);
      expect(after.overall.alpha ?? 9).toBeCloseTo(before.overall.alpha ?? 9, 9);
      expect(after.rankings.w ?? 9).toBeCloseTo(before.rankings.w ?? 9, 9);
      expect(after.raters).toBe(before.raters);
      expect(after.queue.length).toBe(before.queue.length);
    }),
    { numRuns: 30 },
  );
});

it('never gives NaN, and names why where a figure is missing', () => {
  fc.assert(
    fc.property(room, fc.integer({ min: 1, max: 3 }), (answers, round) => {
      const { group, draws } = analyze(toWorkspace(answers, undefined, round), undefined, 7);
      expect(numbersIn([group, draws?.agreement]).every(Number.isFinite)).toBe(true);
      for (const each of [group.overall, ...Object.values(group.byCriterion)]) {
        expect(each.alpha === null).toBe(each.why !== null);
      }
      expect(group.rankings.w === null).toBe(group.rankings.why !== null);
    }),
    { numRuns: 25 },
  );
});

it('says that one voice is not enough', () => {
  const { overall, rankings, queue } = groupOf(toWorkspace([[[1, 2, 3, 4, 5]], [[5, 4, 3, 2, 1]]]));
  expect(overall).toMatchObject({ alpha: null, why: 'not-enough-answers', units: 0 });
  expect(rankings).toMatchObject({ w: null, why: 'not-enough-answers', raters: 1 });
  expect(queue).toEqual([]);
});

it('puts first what decides a recommendation, and leaves out what is settled', () => {
  const split = [
    [5, 5, 1, 3, 3],
    [5, 5, 5, 3, 3],
    [5, 5, 1, 3, 3],
    [5, 5, 5, 3, 3],
  ];
  const workspace = toWorkspace([split, Array.from({ length: 4 }, () => [1, 1, 1, 1, 1])]);
  const first = groupOf(workspace).queue[0];
  expect(first).toMatchObject({ id: 'c1', criterion: 'value', agreement: 'contested', lowest: 1, highest: 5 });
  expect(first?.effect.type).toBe('recommendation');
  if (first === undefined) return;
  const context = { now: '2026-11-23T15:00:00.000Z', newId: () => 'x1' };
  const settled = scoreSettle.run(workspace, { id: first.id, criterion: first.criterion, value: 4 }, context);
  expect(groupOf(settled).queue).toEqual([]);
  expect(groupOf(settled).settled).toEqual([{ id: 'c1', criterion: 'value' }]);
  const { draws } = analyze(workspace);
  expect(draws === null ? null : keepDraws(draws, workspace.content, settled.content)?.agreement).toBeNull();
});

it('leaves out of the ranking whoever has not scored everything, and says how many', () => {
  const all = [5, 5, 5, 5, 5];
  const none = [1, 1, 1, 1, 1];
  const partly = [1, null, 1, 1, 1];
  const { rankings, raters } = groupOf(
    toWorkspace([
      [all, all, partly],
      [none, none, none],
    ]),
  );
  expect(rankings).toMatchObject({ w: 1, raters: 2, leftOut: 1, useCases: 2, p: null });
  expect(raters).toBe(3);
});

it('draws the same range of alpha for the same seed, around alpha', () => {
  const answers = Array.from({ length: 8 }, (_, at) =>
    [0, 1, 2].map((person) => criteria.map((_id, column) => 1 + ((at + column + (person === 2 ? 1 : 0)) % 5))),
  );
  const [once, again] = [7, 7].map((seed) => analyze(toWorkspace(answers), undefined, seed));
  expect(again?.draws?.agreement).toEqual(once?.draws?.agreement);
  const range = once?.draws?.agreement?.overall;
  expect(range?.low).toBeLessThan(once?.group.overall.alpha ?? 0);
  expect(range?.high).toBeGreaterThan(once?.group.overall.alpha ?? 1);
});

it('tells what a second round changed, and what stays contested', () => {
  const votes = (first: number, second: number | null) => [
    { round: 1, value: first },
    ...(second === null ? [] : [{ round: 2, value: second }]),
  ];
  const scores = {
    data: { votes: { p1: votes(1, 3), p2: votes(5, 3) } },
    value: { votes: { p1: votes(1, null), p2: votes(5, 5) } },
  };
  const workspace = createTestWorkspace(withUseCases([{ number: 1, title: 'A', scores }], { round: 2 }));
  const [first, second] = groupOf(workspace).rounds;
  expect(first).toMatchObject({ cells: 2, contested: 2, moved: 0, dissent: [] });
  expect(second).toMatchObject({ agreed: 1, contested: 1, moved: 1, dissent: [{ id: 'c1', criterion: 'value' }] });
});
