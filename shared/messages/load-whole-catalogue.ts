import type { WholeCatalogue } from './catalogue.ts';
import type { Language } from './languages.ts';
import { wholeEnglish } from './whole-english.ts';

const loaders: Readonly<Record<Language, () => Promise<WholeCatalogue>>> = {
  en: async () => wholeEnglish,
  de: async () => (await import('./german.ts')).german,
  fr: async () => (await import('./french.ts')).french,
  es: async () => (await import('./spanish.ts')).spanish,
};

/** The catalogue of a language with the texts of the deck and of the command line. */
export function loadWholeCatalogue(language: Language): Promise<WholeCatalogue> {
  return loaders[language]();
}
