import type { ChoiceId } from '#shared/framework/criteria.ts';

/** The order of choice in words. */
export const choiceTexts: Readonly<Record<ChoiceId, string>> = {
  rules: 'Rules',
  statistics: 'Statistics',
  'simple-ml': 'Simple machine learning',
  'complex-ml': 'Complex machine learning',
};
