import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import type { EnglishMessages } from './en/build.ts';
import type { WholeEnglish } from './en/build-whole.ts';
import type { Format } from './format.ts';
import type { Language } from './languages.ts';

/** One language, loaded: what builds the texts of the app, and the words of the shipped method in it. */
export type Catalogue = {
  readonly language: Language;
  readonly build: (format: Format, texts: PackTexts) => EnglishMessages;
  readonly shippedTexts: PackTexts;
};

/** A language with the texts of the deck and of the command line as well. */
export type WholeCatalogue = Omit<Catalogue, 'build'> & {
  readonly build: (format: Format, texts: PackTexts) => WholeEnglish;
};
