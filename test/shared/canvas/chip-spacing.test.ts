import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseChip, measureSpacing, toCommonSpacing } from '#shared/canvas/chip-spacing.ts';
import { cardHeight, cardWidth, type Place } from '#shared/workspace/place.ts';
import { useCaseId } from '#shared/workspace/schema/primitives.ts';

const card = (index: number, at: Place) => ({ id: useCaseId.parse(`card-${index}`), at });

describe('chips', () => {
  it('measures the distance to the next card on the right and below', () => {
    const cards = [card(0, [0, 0]), card(1, [224, 8]), card(2, [0, 120]), card(3, [5000, 0])];
    const spacings = measureSpacing(cards);
    expect(spacings.get(card(0, [0, 0]).id)).toEqual({ right: 224, below: 120 });
    expect(spacings.get(card(3, [0, 0]).id)).toEqual({ right: 768, below: 768 });
  });

  it('measures what looking at every pair would', () => {
    const place = fc.tuple(fc.integer({ min: -1500, max: 1500 }), fc.integer({ min: -1500, max: 1500 }));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), (places) => {
        const cards = places.map((at, index) => card(index, at));
        const spacings = measureSpacing(cards);
        for (const { id, at } of cards) {
          let [right, below] = [768, 768];
          for (const other of cards) {
            const [x, y] = [other.at[0] - at[0], other.at[1] - at[1]];
            if (x > 0 && Math.abs(y) < cardHeight) right = Math.min(right, x);
            if (y > 0 && Math.abs(x) < cardWidth) below = Math.min(below, y);
          }
          expect(spacings.get(id)).toEqual({
            right: Math.max(right, cardWidth / 2),
            below: Math.max(below, cardHeight / 2),
          });
        }
      }),
    );
  });

  it('says less as the view goes farther away', () => {
    const dense = { right: 224, below: 120 };
    expect([0.39, 0.3, 0.22, 0.12].map((zoom) => chooseChip(dense, zoom))).toEqual([
      'stacked',
      'minimal',
      'minimal',
      'block',
    ]);
    expect(chooseChip({ right: 768, below: 768 }, 0.3)).toBe('line');
  });

  it('draws a board by what most of its cards have room for', () => {
    const roomy = { right: 500, below: 300 };
    const tight = { right: 110, below: 110 };
    expect(toCommonSpacing([roomy, roomy, roomy, roomy, tight])).toEqual(roomy);
    expect(toCommonSpacing([])).toEqual({ right: 768, below: 768 });
  });
});
