import type { Catalogue } from './catalogue.ts';
import { english } from './english.ts';
import type { Language } from './languages.ts';

const loaders: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: async () => english,
  de: async () => (await import('./german.ts')).german,
  fr: async () => (await import('./french.ts')).french,
  es: async () => (await import('./spanish.ts')).spanish,
};

/** The catalogue of a language; every one but English is fetched from the app's own files when it is asked for. */
export function loadCatalogue(language: Language): Promise<Catalogue> {
  return loaders[language]();
}
