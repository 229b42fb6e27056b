import { shippedTexts } from '#shared/framework/texts/es/shipped-texts.ts';
import type { WholeCatalogue } from './catalogue.ts';
import { build } from './es/build.ts';

/** Spanish as Spain writes it. Large: loaded when somebody asks for it. */
export const spanish: WholeCatalogue = { language: 'es', build, shippedTexts };
