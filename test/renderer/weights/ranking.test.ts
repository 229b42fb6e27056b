import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromSlider, judgementByKey, toSlider, withJudgement } from '#renderer/weights/pairs.ts';
import { moveInRanking, rankOf, tieInRanking, toWholeRanking } from '#renderer/weights/ranking.ts';
import { criterionIds } from '#shared/workspace/schema/primitives.ts';
import type { CriterionId } from '#shared/workspace/types.ts';

const ranking = fc
  .tuple(
    fc.shuffledSubarray([...criterionIds], { minLength: 0, maxLength: 5 }),
    fc.array(fc.boolean(), { maxLength: 5 }),
  )
  .map(([order, ties]) =>
    order.reduce<CriterionId[][]>((groups, id, index) => {
      const last = groups.at(-1);
      if (ties[index] === true && last !== undefined) last.push(id);
      else groups.push([id]);
      return groups;
    }, []),
  );

describe('a ranking', () => {
  it('holds every criterion once, whatever was ranked, moved or tied', () => {
    fc.assert(
      fc.property(ranking, fc.constantFrom(...criterionIds), fc.integer({ min: -2, max: 7 }), (given, id, to) => {
        const whole = toWholeRanking(given, criterionIds);
        for (const each of [whole, moveInRanking(whole, id, to), tieInRanking(whole, id)]) {
          expect(each.flat().toSorted()).toEqual([...criterionIds].sort());
          expect(each.every((group) => group.length > 0)).toBe(true);
        }
      }),
    );
  });

  it('puts what is moved alone on the place that was asked for', () => {
    fc.assert(
      fc.property(ranking, fc.constantFrom(...criterionIds), fc.nat(4), (given, id, to) => {
        const moved = moveInRanking(toWholeRanking(given, criterionIds), id, to);
        expect(moved.flat().indexOf(id)).toBe(to);
        expect(moved.find((group) => group.includes(id))).toEqual([id]);
        expect(rankOf(moved, id)).toBe(to + 1);
      }),
    );
  });

  it('ties with the one before, and parts again', () => {
    const apart = [['data'], ['value'], ['volume']] as const;
    const tied = tieInRanking(apart, 'value');
    expect(tied).toEqual([['data', 'value'], ['volume']]);
    expect(tieInRanking(tied, 'value')).toEqual(apart);
    expect(tieInRanking(apart, 'data')).toEqual(apart);
  });
});

describe('a judgement of a pair', () => {
  const pair = { row: 'complexity', column: 'data' } as const;

  it('stands on one place of the slider', () => {
    for (let place = -8; place <= 8; place += 1) expect(toSlider(fromSlider(place)) + 0).toBe(place);
  });

  it('is kept one way round, and turned, opened and set by keys', () => {
    expect(withJudgement({ 'data:complexity': 3 }, pair, 5)).toEqual({ 'complexity:data': 5 });
    expect(withJudgement({ 'complexity:data': 3 }, pair, null)).toEqual({});
    expect(judgementByKey('7', {}, pair)).toBe(7);
    expect(judgementByKey('/', { 'data:complexity': 4 }, pair)).toBe(4);
    expect(judgementByKey('/', {}, pair)).toBeUndefined();
    expect(judgementByKey('Delete', {}, pair)).toBeNull();
    expect(judgementByKey('x', {}, pair)).toBeUndefined();
  });
});
