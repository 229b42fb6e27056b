import type { ControlId } from '../risk.ts';

/** The controls in words. */
export const controlTexts: Readonly<Record<ControlId, string>> = {
  'model-card': 'Model card',
  'basic-monitoring': 'Basic monitoring',
  'standard-pipeline': 'Standard MLOps pipeline',
  'fairness-testing': 'Fairness testing',
  'impact-monitoring': 'Business impact monitoring',
  'ab-testing': 'A/B test before release',
  'full-model-card': 'Full model card',
  'bias-audit': 'Bias audit',
  explainability: 'Explainability',
  'regulatory-compliance': 'Regulatory compliance',
  'ethics-review': 'Ethics board review',
  'human-oversight': 'Human oversight',
  'ongoing-monitoring': 'Ongoing monitoring',
  'regulatory-approval': 'Regulatory approval',
};
