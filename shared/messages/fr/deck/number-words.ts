import type { Format } from '../../format.ts';

/** `f` for what is feminine in French, such as « idée ». */
type Gender = 'm' | 'f';

const words = [
  'aucun',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
] as const;

/** Numbers as titles say them: in words up to twelve, in digits beyond. */
export function createNumberWords(format: Format) {
  const inWords = (count: number, gender: Gender = 'm') => {
    const word = words[count] ?? format.number(count);
    return gender === 'f' && count < 2 ? `${word}e` : word;
  };
  return {
    inWords,
    /** As the first word of a sentence. */
    first: (count: number, gender: Gender = 'm') => {
      const word = inWords(count, gender);
      return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
    },
    /** `est` or `sont`. */
    be: (count: number) => format.plural(count, { one: 'est', other: 'sont' }),
    of: (part: number, whole: number) => `${format.number(part)} sur ${format.number(whole)}`,
  };
}
