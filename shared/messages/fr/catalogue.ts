import { shippedTexts } from '#shared/framework/texts/fr/shipped-texts.ts';
import type { Catalogue } from '../catalogue.ts';
import { build } from './build.ts';

export const catalogue: Catalogue = { language: 'fr', build, shippedTexts };
