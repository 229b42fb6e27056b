import { archetypeTexts as german } from './de/archetypes/archetype-texts.ts';
import { archetypeTexts as english } from './en/archetypes/archetype-texts.ts';
import { archetypeTexts as spanish } from './es/archetypes/archetype-texts.ts';
import { archetypeTexts as french } from './fr/archetypes/archetype-texts.ts';
import type { Language } from './languages.ts';

const texts: Readonly<Record<Language, typeof english>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};

/** The kinds of use case in the words of `language`. Large: load it together with the archetypes, when they are needed. */
export function findArchetypeTexts(language: Language): typeof english {
  return texts[language];
}
