import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import type { EnglishMessages } from './en/build.ts';
import type { Format } from './format.ts';
import type { Language } from './languages.ts';

/** One language, loaded: what builds its texts, and the words of the shipped method in it. */
export type Catalogue = {
  readonly language: Language;
  readonly build: (format: Format, texts: PackTexts) => EnglishMessages;
  readonly shippedTexts: PackTexts;
};
