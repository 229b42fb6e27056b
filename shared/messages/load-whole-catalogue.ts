import type { WholeCatalogue } from './catalogue.ts';
import type { Language } from './languages.ts';
import { loadTranslation } from './load-translation.ts';
import { wholeEnglish } from './whole-english.ts';

/** The catalogue of a language with the texts of the deck and of the command line. */
export async function loadWholeCatalogue(language: Language): Promise<WholeCatalogue> {
  return language === 'en' ? wholeEnglish : loadTranslation(language);
}
