import { shippedTexts } from '#shared/framework/texts/shipped-texts.ts';
import type { Catalogue } from './catalogue.ts';
import { build } from './en/build.ts';

/** The language that is always there. */
export const english: Catalogue = { language: 'en', build, shippedTexts };
