import { shippedTexts } from '#shared/framework/texts/shipped-texts.ts';
import type { WholeCatalogue } from './catalogue.ts';
import { buildWhole } from './en/build-whole.ts';

/** English with the deck and the command line. */
export const wholeEnglish: WholeCatalogue = { language: 'en', build: buildWhole, shippedTexts };
