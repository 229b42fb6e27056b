import { describe, expect, it } from 'vitest';
import { arrangeFreely } from '#shared/canvas/lens/free.ts';
import { doOverlap, toCardRectangle } from '#shared/workspace/place.ts';
import { content } from '#shared/workspace/schema/content.ts';
import { layout } from '#shared/workspace/schema/workspace.ts';

const useCases = {
  one: { number: 1, title: 'One' },
  two: { number: 2, title: 'Two' },
  three: { number: 3, title: 'Three', archivedAt: '2026-11-23T12:00:00.000Z' },
  four: { number: 4, title: 'Four' },
};
const board = {
  content: content.parse({
    workshop: { title: 'Test' },
    useCases,
    useCaseOrder: ['two', 'one', 'three', 'four'],
  }),
  layout: layout.parse({ cards: { one: [0, 0], two: [300, 8], three: [600, 0] }, notes: { n: [0, 200, 208, 104] } }),
};

describe('arrangeFreely', () => {
  it('leaves every card where it was put, in the order of reading, without the archived ones', () => {
    const { cards, places } = arrangeFreely(board);
    expect(cards.slice(0, 2)).toEqual([
      { id: 'one', at: [0, 0] },
      { id: 'two', at: [300, 8] },
    ]);
    expect([...places.keys()]).not.toContain('three');
  });

  it('gives a card without a place one that covers nothing, within the bounds', () => {
    const { cards, bounds } = arrangeFreely(board);
    const four = cards.find(({ id }) => id === 'four');
    if (four === undefined || bounds === null) throw new Error('card four is missing');
    const rectangle = toCardRectangle(four.at);
    for (const other of [
      ...cards.filter(({ id }) => id !== 'four').map(({ at }) => toCardRectangle(at)),
      [0, 200, 208, 104] as const,
    ]) {
      expect(doOverlap(rectangle, other)).toBe(false);
    }
    expect(bounds[1] + bounds[3]).toBeGreaterThanOrEqual(four.at[1] + 104);
  });

  it('has no bounds when there is nothing', () => {
    const empty = { content: content.parse({ workshop: { title: '' } }), layout: layout.parse({}) };
    expect(arrangeFreely(empty)).toMatchObject({ cards: [], bounds: null });
  });
});
