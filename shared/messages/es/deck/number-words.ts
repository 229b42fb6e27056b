import type { Format } from '../../format.ts';

/** How one agrees with what is counted: `uno` alone, `un` before a masculine noun, `una` of a feminine one. */
type Gender = 'uno' | 'un' | 'una';

const words = ['', '', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'];
const nought = { uno: 'ninguno', un: 'ningún', una: 'ninguna' } as const;

/** Numbers as titles say them: in words up to twelve, in digits beyond. */
export function createNumberWords(format: Format) {
  const inWords = (count: number, gender: Gender = 'uno') => {
    if (count === 0) return nought[gender];
    return count === 1 ? gender : (words[count] ?? format.number(count));
  };
  return {
    inWords,
    /** As the first word of a sentence. */
    first: (count: number, gender: Gender = 'uno') => {
      const word = inWords(count, gender);
      return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
    },
    of: (part: number, whole: number) => `${format.number(part)} de ${format.number(whole)}`,
  };
}
