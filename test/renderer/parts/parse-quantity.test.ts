import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumberList, toNumberListText } from '#renderer/parts/number-list.ts';
import { parseQuantity, parseShare, parseWithin } from '#renderer/parts/parse-quantity.ts';
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
    ['0,500', 0.5],
    ['1.250m', 1_250_000],
    ['−3', -3],
    ['-$3', -3],
    ['\u22123.5', -3.5],
    ['$20k', 20_000],
    ['1\u00A0000', 1000],
    ['0.1', 0.1],
  ])('reads %s as %d', (text, value) => {
    expect(parseQuantity(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['2.500', 2500],
    ['20.000', 20_000],
    ['1.980.000,5', 1_980_000.5],
    ['1,5000', 1.5],
    ['0.500', 0.5],
    [',5', 0.5],
    ['0,35', 0.35],
    ['0.35', 0.35],
    ['1,980,000', 1_980_000],
    ['1,500.25', 1500.25],
    ['2\u202F000,5', 2000.5],
    ['20 mil €', 20_000],
    ['2 millones', 2_000_000],
    ['−3,5 Mrd', -3_500_000_000],
  ])('reads %s as %d where a comma stands before decimals', (text, value) => {
    expect(parseQuantity(text, ',')).toEqual({ ok: true, value });
  });

  it.each([
    ['20.000', '.', '20000', '20.0000'],
    ['-1.250', '.', '1250', '1.2500'],
    ['20,000', ',', '20000', '20,0000'],
  ] as const)('asks which number %s is where %s stands before decimals', (text, mark, thousands, decimals) => {
    expect(parseQuantity(text, mark)).toEqual({ ok: false, error: { type: 'ambiguous', thousands, decimals } });
    expect(parseQuantity(thousands, mark)).toEqual({ ok: true, value: Number(thousands) });
    expect(parseQuantity(decimals, mark)).toEqual({ ok: true, value: Number(decimals.replace(',', '.')) });
  });

  it('takes empty text for no answer', () => {
    expect(parseQuantity('  ')).toEqual({ ok: true, value: null });
  });

  it.each(['about two', '2x', '1,2,3', '1e9', '--2', '$', '1.2.3', '89%', '1e999', 'many'])('refuses %s', (text) => {
    expect(parseQuantity(text)).toEqual({ ok: false, error: { type: 'not-a-number' } });
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
    ['0.5', 0.5],
  ])('reads %s as %d', (text, value) => {
    expect(parseShare(text)).toEqual({ ok: true, value });
  });

  it('says which limit is passed', () => {
    expect(parseShare('101%')).toEqual({ ok: false, error: { type: 'too-high', limit: 1 } });
    expect(parseShare('-2')).toEqual({ ok: false, error: { type: 'too-low', limit: 0 } });
  });

  it('goes as far as other bounds allow', () => {
    expect(parseShare('-20 %', { least: -0.5 })).toEqual({ ok: true, value: -0.2 });
    expect(parseShare('-60 %', { least: -0.5 })).toEqual({ ok: false, error: { type: 'too-low', limit: -0.5 } });
  });
});

describe('parseWithin', () => {
  it('keeps the limits themselves and says which one is passed', () => {
    const bounds = { least: 1, most: 20 };
    expect(parseWithin('1', bounds)).toEqual({ ok: true, value: 1 });
    expect(parseWithin('20', bounds)).toEqual({ ok: true, value: 20 });
    expect(parseWithin('0', bounds)).toEqual({ ok: false, error: { type: 'too-low', limit: 1 } });
    expect(parseWithin('21', bounds)).toEqual({ ok: false, error: { type: 'too-high', limit: 20 } });
  });

  it('asks for a whole number only where one is needed', () => {
    expect(parseWithin('2.5', {})).toEqual({ ok: true, value: 2.5 });
    expect(parseWithin('2.5', { isWhole: true })).toEqual({ ok: false, error: { type: 'not-whole' } });
    expect(parseWithin('2.5k', { isWhole: true })).toEqual({ ok: true, value: 2500 });
  });

  it('takes empty text for no answer, whatever the bounds', () => {
    expect(parseWithin('', { least: 1 })).toEqual({ ok: true, value: null });
  });
});

describe('parseNumberList', () => {
  it.each([
    ['120; 80 35', [120, 80, 35]],
    ['1,200; 3k', [1200, 3000]],
    ['120, 80', [120, 80]],
    ['', []],
  ])('reads %j', (text, value) => {
    expect(parseNumberList(text, 'count')).toEqual({ ok: true, value });
  });

  it('says what is wrong with the one that cannot be read', () => {
    expect(parseNumberList('1; two', 'count')).toEqual({ ok: false, error: { type: 'not-a-number' } });
    expect(parseNumberList('99 101', 'share')).toEqual({ ok: false, error: { type: 'too-high', limit: 1 } });
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e9 })), fc.constantFrom('count', 'share'), (whole, kind) => {
        const values = kind === 'count' ? whole : whole.map((value) => value / 1e9);
        const read = parseNumberList(toNumberListText(values, kind), kind);
        expect(read.ok && read.value.every((value, at) => Math.abs(value - (values[at] ?? 0)) < 1e-9)).toBe(true);
      }),
    );
  });
});
