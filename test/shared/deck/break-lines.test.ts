import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from '#shared/deck/break-lines.ts';
import { toPrintableText } from '#shared/deck/printable-text.ts';
import { typeStyles } from '#shared/deck/type-styles.ts';
import { createDeckMeasure } from './deck-fonts.ts';
import { hostileTexts } from './deck-workspaces.ts';

const measure = createDeckMeasure();
const joined = (lines: ReturnType<typeof breakLines>) =>
  lines.map((line) => line.runs.map((run) => run.text).join('')).join('');

describe('breakLines', () => {
  it('keeps every letter and no line is wider than asked', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 300 }),
          fc.constantFrom(...Object.values(hostileTexts).map((text) => text.slice(0, 800))),
        ),
        fc.integer({ min: 40, max: 864 }),
        (text, width) => {
          const lines = breakLines(text, typeStyles.body, width, measure);
          for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.05);
          const letters = (shown: string) => shown.replace(/\s/g, '');
          expect(letters(joined(lines))).toBe(letters(toPrintableText(text, measure)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('offers a break inside a word after every 64 letters at the latest', () => {
    const [first] = breakLines('i'.repeat(2000), typeStyles.note, 864, measure);
    expect((first?.runs[0]?.text.length ?? 1) % 64).toBe(0);
  });

  it('sets emphasis in its own face and loses no space around it', () => {
    const lines = breakLines(
      [{ text: 'By ' }, { text: 'Ana Ruiz: ', emphasis: 'strong' }, { text: 'no.' }],
      typeStyles.label,
      400,
      measure,
    );
    expect(lines[0]?.runs.map(({ text, face }) => [text, face])).toEqual([
      ['By ', 'regular'],
      ['Ana Ruiz: ', 'semibold'],
      ['no.', 'regular'],
    ]);
  });

  it('takes time in proportion to the length of a word', () => {
    const time = (text: string) => {
      const start = performance.now();
      breakLines(text, typeStyles.body, 300, measure);
      return performance.now() - start;
    };
    time('a'.repeat(1000));
    const words = Math.min(...[1, 2, 3].map(() => time('letters '.repeat(12_500))));
    const word = Math.min(...[1, 2, 3].map(() => time('a'.repeat(100_000))));
    expect(word).toBeLessThan(words * 6 + 100);
  });
});
