import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import { shippedTexts } from '#shared/framework/texts/shipped-texts.ts';
import type { Catalogue } from './catalogue.ts';
import type { EnglishMessages } from './en/build.ts';
import { english } from './english.ts';
import { createFormat } from './format.ts';
import { translateTexts } from './translate-texts.ts';

/** Every text that a person reads, in one language, by area. */
export type Messages = EnglishMessages;

/**
 * The texts of `catalogue`, with numbers as `locale` (a BCP 47 tag) writes them, money in `currency` and the words of
 * the method as `texts` of a pack has them; those of them that are the shipped ones in the catalogue's language.
 */
export function createMessages(
  locale = 'en-US',
  currency = 'USD',
  texts: PackTexts = shippedTexts,
  catalogue: Catalogue = english,
): Messages {
  return catalogue.build(createFormat(locale, currency), translateTexts(texts, catalogue.shippedTexts));
}
