import type { Format } from '../../format.ts';

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Numbers as titles say them: in words up to twelve, in digits beyond. */
export function createNumberWords(format: Format) {
  const inWords = (count: number) => words[count] ?? format.number(count);
  return {
    inWords,
    /** As the first word of a sentence. */
    first: (count: number) => {
      const word = inWords(count);
      return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
    },
    /** `is` or `are`. */
    be: (count: number) => format.plural(count, { one: 'is', other: 'are' }),
    of: (part: number, whole: number) => `${format.number(part)} of ${format.number(whole)}`,
  };
}
