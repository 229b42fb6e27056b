import type { choiceTexts as source } from '../../en/framework/criteria.ts';

/** The order of choice in words. */
export const choiceTexts: typeof source = {
  rules: 'Regeln',
  statistics: 'Statistik',
  'simple-ml': 'Einfaches maschinelles Lernen',
  'complex-ml': 'Komplexes maschinelles Lernen',
};
