import type { WholeCatalogue } from './catalogue.ts';
import type { Language } from './languages.ts';

const loaders: Readonly<Record<Exclude<Language, 'en'>, () => Promise<WholeCatalogue>>> = {
  de: async () => (await import('./german.ts')).german,
  fr: async () => (await import('./french.ts')).french,
  es: async () => (await import('./spanish.ts')).spanish,
};

/** The catalogue of a language other than English, fetched from the app's own files when it is asked for. */
export function loadTranslation(language: Exclude<Language, 'en'>): Promise<WholeCatalogue> {
  return loaders[language]();
}
