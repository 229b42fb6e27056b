import { shippedTexts } from '#shared/framework/texts/de/shipped-texts.ts';
import type { WholeCatalogue } from './catalogue.ts';
import { build } from './de/build.ts';

/** German as Germany writes it. Large: loaded when somebody asks for it. */
export const german: WholeCatalogue = { language: 'de', build, shippedTexts };
