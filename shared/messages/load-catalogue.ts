import type { Catalogue } from './catalogue.ts';
import { english } from './english.ts';
import type { Language } from './languages.ts';
import { loadTranslation } from './load-translation.ts';

/** The catalogue of a language; every one but English is fetched from the app's own files when it is asked for. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  return language === 'en' ? english : loadTranslation(language);
}
