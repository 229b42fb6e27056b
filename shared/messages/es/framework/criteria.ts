import type { choiceTexts as english } from '../../en/framework/criteria.ts';

/** The order of choice in words. */
export const choiceTexts: typeof english = {
  rules: 'Reglas',
  statistics: 'Estadística',
  'simple-ml': 'Aprendizaje automático sencillo',
  'complex-ml': 'Aprendizaje automático complejo',
};
