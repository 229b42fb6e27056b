import type { choiceTexts as english } from '../../en/framework/criteria.ts';

/** The order of choice in words. */
export const choiceTexts: typeof english = {
  rules: 'Règles',
  statistics: 'Statistiques',
  'simple-ml': 'Apprentissage automatique simple',
  'complex-ml': 'Apprentissage automatique complexe',
};
