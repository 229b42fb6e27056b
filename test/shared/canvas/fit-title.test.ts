import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitTitle } from '#shared/canvas/fit-title.ts';

/** A typeface in which every character is half as wide as it is high. */
const measure = (text: string, sizePx: number) => [...text].length * sizePx * 0.5;
const box = { firstWidth: 160, width: 180 };
const limit = { normal: 14.5, small: 12 } as const;

describe('fitTitle', () => {
  it('leaves a short title on one line', () => {
    expect(fitTitle('Claims routing', box, measure)).toEqual({
      size: 'normal',
      lines: ['Claims routing'],
      isCut: false,
    });
  });

  it('balances two lines instead of filling the first', () => {
    expect(fitTitle('Next best offer for existing customers', box, measure).lines).toEqual([
      'Next best offer for',
      'existing customers',
    ]);
  });

  it('parts a word after its hyphen without losing it', () => {
    const { lines } = fitTitle('Hospital pre-authorization', box, measure);
    expect(lines).toEqual(['Hospital pre-', 'authorization']);
  });

  it('steps down to three small lines for a long title, all of it', () => {
    const title = 'Detection of duplicate and inflated repair invoices across workshops';
    const fitted = fitTitle(title, box, measure);
    expect(fitted).toMatchObject({ size: 'small', isCut: false });
    expect(fitted.lines).toHaveLength(3);
    expect(fitted.lines.join(' ')).toBe(title);
  });

  it('ends at a word with "…" past that', () => {
    const title = 'A title that goes on and on until nobody in the room remembers how it began, and then goes on';
    const fitted = fitTitle(title, box, measure);
    expect(fitted.isCut).toBe(true);
    expect(fitted.lines.at(-1)).toMatch(/\w…$/);
    expect(title.startsWith(fitted.lines.join(' ').slice(0, -1))).toBe(true);
  });

  it('never sets a line wider than the box, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (title) => {
        const { size, lines, isCut } = fitTitle(title, box, measure);
        expect(lines.length).toBeLessThanOrEqual(size === 'normal' ? 2 : 3);
        for (const [index, line] of lines.entries()) {
          expect(measure(line, limit[size])).toBeLessThanOrEqual(index === 0 ? box.firstWidth : box.width);
        }
        if (!isCut) expect(lines.join('').replace(/\s/g, '')).toBe(title.replace(/\s/g, ''));
      }),
    );
  });
});
