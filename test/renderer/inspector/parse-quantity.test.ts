import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAtLeast, parseQuantity, parseShare } from '#renderer/inspector/parse-quantity.ts';
import { createFormat } from '#shared/messages/format.ts';

describe('parseQuantity', () => {
  it.each([
    ['2m', 2_000_000],
    ['2 M', 2_000_000],
    ['2 MIO', 2_000_000],
    ['$2,000,000', 2_000_000],
    ['1 980 000', 1_980_000],
    ['1.000.000', 1_000_000],
    ['20k', 20_000],
    ['20 k USD', 20_000],
    ['USD 20', 20],
    ['€ 1.5 billion', 1_500_000_000],
    ['1,5', 1.5],
    ['1,500', 1500],
    ['1,500.25', 1500.25],
    ['.5', 0.5],
    ['−3', -3],
    ['-$3', -3],
    ['0.1', 0.1],
  ])('reads %s as %d', (text, value) => {
    expect(parseQuantity(text)).toEqual({ ok: true, value });
  });

  it('takes empty text for no answer', () => {
    expect(parseQuantity('  ')).toEqual({ ok: true, value: null });
  });

  it.each(['about two', '2x', '1,2,3', '1e9', '--2', '$', '1.2.3', '89%'])('refuses %s', (text) => {
    expect(parseQuantity(text)).toEqual({ ok: false, error: { type: 'not-a-number', limit: null } });
  });

  it('reads back every amount as the catalogue writes it in full', () => {
    const format = createFormat();
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (amount) => {
        expect(parseQuantity(format.moneyExact(amount))).toEqual({ ok: true, value: amount === 0 ? 0 : amount });
      }),
    );
  });
});

describe('parseShare', () => {
  it.each([
    ['89%', 0.89],
    ['89 %', 0.89],
    ['89', 0.89],
    ['0.89', 0.89],
    ['0.5 %', 0.005],
    ['99.95', 0.9995],
    ['100', 1],
    ['1', 0.01],
    ['0', 0],
  ])('reads %s as %d', (text, value) => {
    expect(parseShare(text)).toEqual({ ok: true, value });
  });

  it('says which limit is passed', () => {
    expect(parseShare('101%')).toEqual({ ok: false, error: { type: 'too-high', limit: 1 } });
    expect(parseShare('-2')).toEqual({ ok: false, error: { type: 'too-low', limit: 0 } });
  });
});

describe('parseAtLeast', () => {
  it('refuses what lies under the limit and keeps the limit itself', () => {
    expect(parseAtLeast('-1', 0)).toEqual({ ok: false, error: { type: 'too-low', limit: 0 } });
    expect(parseAtLeast('0', 0)).toEqual({ ok: true, value: 0 });
  });
});
