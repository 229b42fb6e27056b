import { shippedTexts } from '#shared/framework/texts/fr/shipped-texts.ts';
import type { WholeCatalogue } from './catalogue.ts';
import { build } from './fr/build.ts';

/** French as France writes it. Large: loaded when somebody asks for it. */
export const french: WholeCatalogue = { language: 'fr', build, shippedTexts };
