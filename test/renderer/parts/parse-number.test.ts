import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from '#renderer/parts/parse-number.ts';

describe('parseNumber', () => {
  it.each([
    ['1,980,000', 1_980_000],
    ['2 M', 2_000_000],
    ['$20k', 20_000],
    ['\u22123.5', -3.5],
    ['89 %', 0.89],
    ['.5', 0.5],
    ['1\u00A0000', 1000],
  ])('reads %s', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each(['', 'many', '1.2.3', '12 apples', '1e999', '--1'])('refuses %j', (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  it('reads back every number of up to fifteen digits that it is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        expect(parseNumber(String(value))).toBe(value);
      }),
    );
  });
});
