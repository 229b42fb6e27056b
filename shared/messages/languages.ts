/** The languages that every text exists in, by ISO 639-1. */
export const languages = ['en', 'de', 'fr', 'es'] as const;

export type Language = (typeof languages)[number];

/** Each language in its own words, so that who reads no other finds it. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
};

/** The BCP 47 tag whose numbers, dates and lists go with a language. */
export const languageTags: Readonly<Record<Language, string>> = { en: 'en-US', de: 'de-DE', fr: 'fr-FR', es: 'es-ES' };

/** The language of the first of some BCP 47 tags that there is, English where there is none. `de-CH` is German. */
export function findLanguage(tags: readonly string[]): Language {
  const primary = tags.map((tag) => tag.split(/[-_]/)[0]?.toLowerCase());
  return primary.flatMap((tag) => languages.find((language) => language === tag) ?? [])[0] ?? 'en';
}
