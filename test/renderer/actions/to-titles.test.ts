import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTitles } from '#renderer/actions/to-titles.ts';

describe('toTitles', () => {
  it('makes a title of each line and leaves blank ones out', () => {
    expect(toTitles('Claims routing\r\n\r\n  Fraud screening \n', 300)).toEqual(['Claims routing', 'Fraud screening']);
  });

  it('takes off the mark of a list, but not a number that belongs to the title', () => {
    expect(toTitles('- One\n• Two\n3. Three\n4) Four\n5 year forecast\n-5 % churn', 300)).toEqual([
      'One',
      'Two',
      'Three',
      'Four',
      '5 year forecast',
      '-5 % churn',
    ]);
  });

  it('never gives an empty or a too long title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        for (const title of toTitles(text, 50)) {
          expect(title.length).toBeGreaterThan(0);
          expect(title.length).toBeLessThanOrEqual(50);
          expect(title).not.toMatch(/[\r\n\t]/);
        }
      }),
    );
  });
});
