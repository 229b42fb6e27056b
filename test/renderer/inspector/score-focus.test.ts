import { describe, expect, it } from 'vitest';
import { findScoreCell, toScoreKey } from '#renderer/inspector/score-focus.ts';
import { criterionIds, useCaseId } from '#shared/workspace/schema/primitives.ts';

const order = ['a', 'b', 'c'].map((id) => useCaseId.parse(id));
const [first = useCaseId.parse('a'), , last = useCaseId.parse('c')] = order;
const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

describe('findScoreCell', () => {
  it('walks through every cell of every use case exactly once by going on', () => {
    const seen = [];
    let cell = { useCase: first, criterion: criterionIds[0] as (typeof criterionIds)[number] };
    for (let index = 0; index < order.length * criterionIds.length; index += 1) {
      seen.push(`${cell.useCase}/${cell.criterion}`);
      cell = findScoreCell(order, cell, 1);
    }
    expect(new Set(seen).size).toBe(15);
    expect(seen.at(-1)).toBe('c/volume');
    expect(cell).toEqual({ useCase: last, criterion: 'volume' });
  });

  it('goes back over the border of a use case', () => {
    const second = order[1] ?? first;
    expect(findScoreCell(order, { useCase: second, criterion: 'complexity' }, -1)).toEqual({
      useCase: first,
      criterion: 'volume',
    });
    expect(findScoreCell(order, { useCase: first, criterion: 'complexity' }, -1)).toEqual({
      useCase: first,
      criterion: 'complexity',
    });
  });
});

describe('toScoreKey', () => {
  it("scores with digits, says don't know with 0 and ?, takes back with Backspace, goes on with Enter and back with Shift+Enter", () => {
    expect(toScoreKey({ ...plain, key: '4' })).toEqual({ type: 'score', value: 4 });
    expect(toScoreKey({ ...plain, key: '0' })).toEqual({ type: 'dont-know' });
    expect(toScoreKey({ ...plain, key: '?', shiftKey: true })).toEqual({ type: 'dont-know' });
    expect(toScoreKey({ ...plain, key: 'Backspace' })).toEqual({ type: 'take-back' });
    expect(toScoreKey({ ...plain, key: 'Enter' })).toEqual({ type: 'next' });
    expect(toScoreKey({ ...plain, key: 'Enter', shiftKey: true })).toEqual({ type: 'previous' });
  });

  it('leaves other keys and shortcuts to others', () => {
    expect(toScoreKey({ ...plain, key: '6' })).toBeNull();
    expect(toScoreKey({ ...plain, key: '1', ctrlKey: true })).toBeNull();
    expect(toScoreKey({ ...plain, key: 'v' })).toBeNull();
  });
});
