import { describe, expect, test } from 'vitest';
import { createFormat } from '#shared/messages/format.ts';

const day = '2026-11-23';
/** No-break spaces shown as `~`. */
const seen = (text: string) => text.replaceAll('\u00A0', '~');

describe('createFormat', () => {
  test.each([
    ['en-US', ['−1,234.5', '74~%', '$6.6~M', '−$642~K', '$20,000', '$2.76', '23 November 2026', 'a, b, and c']],
    [
      'de-DE',
      ['−1.234,5', '74~%', '6,6~Mio.~$', '−642.000~$', '20.000~$', '2,76~$', '23. November 2026', 'a, b und c'],
    ],
    ['fr-FR', ['−1~234,5', '74~%', '6,6~M~$', '−642~k~$', '20~000~$', '2,76~$', '23 novembre 2026', 'a, b et c']],
    [
      'es-ES',
      ['−1234,5', '74~%', '6,6~M~$', '−642~mil~$', '20.000~$', '2,76~$', '23 de noviembre de 2026', 'a, b y c'],
    ],
  ])('writes numbers, money, dates and lists as readers of %s do', (locale, expected) => {
    const format = createFormat(locale, 'USD');
    expect(
      [
        format.number(-1234.5, 1),
        format.percent(0.74),
        format.money(6_600_000),
        format.money(-642_000),
        format.money(20_000),
        format.moneyPerUnit(2.76),
        format.date(day),
        format.list(['a', 'b', 'c']),
      ].map(seen),
    ).toEqual(expected);
  });

  test('joins a name to what is said of it, and items to each other, as the language does', () => {
    const [english, french] = [createFormat('en-US'), createFormat('fr-FR')];
    expect([english.labeled('Value', '3'), english.series(['a', 'b'])]).toEqual(['Value: 3', 'a; b']);
    expect([french.labeled('Valeur', '3'), french.series(['a', 'b'])]).toEqual(['Valeur\u00A0: 3', 'a\u202F; b']);
  });

  test('counts the first of a month in French', () => {
    const french = createFormat('fr-FR');
    expect(['2027-04-01', '2027-04-11'].map(french.date)).toEqual(['1er avril 2027', '11 avril 2027']);
  });

  test('falls back to English for what is no known tag', () => {
    expect(createFormat('not a tag').locale).toBe('en-US');
  });

  test('picks the form of the language, the other form where a rarer one is not given', () => {
    const forms = { one: 'one', other: 'other' };
    expect([0, 1, 2, 1_000_000].map((count) => createFormat('fr-FR').plural(count, forms))).toEqual([
      'one',
      'one',
      'other',
      'other',
    ]);
    expect(createFormat('es-ES').plural(1_000_000, { ...forms, many: 'many' })).toBe('many');
    expect(createFormat('de-DE').plural(0, forms)).toBe('other');
  });

  test('puts a name into a sentence as the language writes nouns', () => {
    const inSentence = (locale: string, name: string) => createFormat(locale).inSentence(name);
    expect(inSentence('en-US', 'Model card')).toBe('model card');
    expect(inSentence('en-US', 'A/B test')).toBe('A/B test');
    expect(inSentence('en-US', 'MLOps')).toBe('MLOps');
    expect(inSentence('fr-FR', 'Évaluation')).toBe('évaluation');
    expect(inSentence('de-DE', 'Modellkarte')).toBe('Modellkarte');
  });
});
