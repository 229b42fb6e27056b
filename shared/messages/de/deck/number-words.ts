import type { createNumberWords as source } from '../../en/deck/number-words.ts';
import type { Format } from '../../format.ts';

const words = [
  'keine',
  'eine',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

/** Numbers as titles say them: in words up to twelve, in digits beyond. None and one are feminine, as ideas and controls are. */
export function createNumberWords(format: Format): ReturnType<typeof source> {
  const inWords = (count: number) => words[count] ?? format.number(count);
  return {
    inWords,
    first: (count) => {
      const word = inWords(count);
      return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
    },
    be: (count) => format.plural(count, { one: 'ist', other: 'sind' }),
    of: (part, whole) => `${format.number(part)} von ${format.number(whole)}`,
  };
}
