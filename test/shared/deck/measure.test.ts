import { describe, expect, it } from 'vitest';
import { knownLetters } from '#shared/deck/printable-text.ts';
import { createDeckMeasure, readFont } from './deck-fonts.ts';
import { hostileTexts } from './deck-workspaces.ts';

/** Width as pdfkit finds it: each word with its space laid out by itself. */
function laidOut(text: string, font: ReturnType<typeof readFont>): number {
  return (
    (text.match(/[^ ]* ?/g) ?? []).reduce((sum, word) => sum + font.layout(word).advanceWidth, 0) / font.unitsPerEm
  );
}

const texts = [
  'The quick brown fox jumps over the lazy dog.',
  'AVATAR To. Ty, Wave Yo, LT “quoted” – P.A.',
  'Größe, élève, Łódź, žluťoučký kůň, Ω Привет, 1,234.5 × −7 % → 2027–2028',
  hostileTexts['kerning traps'],
  hostileTexts['stacked marks'],
  '$51.2\u00A0M',
];

describe('measure', () => {
  it.each(texts)('agrees with the layout of the font: %s', (text) => {
    const measure = createDeckMeasure();
    expect(measure.width(text, 'regular', 10)).toBeCloseTo(laidOut(text, readFont('Regular')) * 10, 3);
    expect(measure.width(text, 'semibold', 24)).toBeCloseTo(laidOut(text, readFont('Semibold')) * 24, 3);
  });

  it('covers every letter that is set without a look', () => {
    const measure = createDeckMeasure();
    const letters = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).filter((letter) =>
      knownLetters.test(letter),
    );
    expect(letters.length).toBeGreaterThan(200);
    expect(letters.filter((letter) => letter !== '\n' && !measure.covers(letter.codePointAt(0) ?? 0))).toEqual([]);
  });

  it('tells what the typeface covers', () => {
    const measure = createDeckMeasure();
    expect(measure.covers('Ж'.codePointAt(0) ?? 0)).toBe(true);
    expect(measure.covers('漢'.codePointAt(0) ?? 0)).toBe(false);
  });
});
