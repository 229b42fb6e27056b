import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import { shippedTexts } from '#shared/framework/texts/shipped-texts.ts';
import type { WholeCatalogue } from './catalogue.ts';
import type { WholeEnglish } from './en/build-whole.ts';
import { createFormat } from './format.ts';
import { translateTexts } from './translate-texts.ts';
import { wholeEnglish } from './whole-english.ts';

/** Every text that a person reads, those of the deck and of the command line among them. */
export type WholeMessages = WholeEnglish;

/** As `createMessages`, with the texts of the deck and of the command line. */
export function createWholeMessages(
  locale = 'en-US',
  currency = 'USD',
  texts: PackTexts = shippedTexts,
  catalogue: WholeCatalogue = wholeEnglish,
): WholeMessages {
  return catalogue.build(createFormat(locale, currency), translateTexts(texts, catalogue.shippedTexts));
}
