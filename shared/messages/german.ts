import { shippedTexts } from '#shared/framework/texts/de/shipped-texts.ts';
import type { Catalogue } from './catalogue.ts';
import { build } from './de/build.ts';

/** German as Germany writes it. Large: loaded when somebody asks for it. */
export const german: Catalogue = { language: 'de', build, shippedTexts };
