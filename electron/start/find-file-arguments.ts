import { resolve } from 'node:path';

/** The files among the words of a command line, as full paths; options and anything else are passed over. */
export function findFileArguments(words: readonly string[], folder: string): readonly string[] {
  return words
    .filter((word) => !word.startsWith('-') && /\.(sextant|csv|pdf)$/i.test(word))
    .map((word) => resolve(folder, word));
}
