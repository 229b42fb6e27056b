import type { PatternId, PatternPartId, PatternSignalId } from '#shared/framework/patterns.ts';
import type { IndicatorId, PitfallId, TakeawayId } from '#shared/framework/pitfalls.ts';

type PatternText = { readonly name: string; readonly bestFor: string };

/** The three patterns in words. */
export const patternTexts: Readonly<Record<PatternId, PatternText>> = {
  'platform-first': {
    name: 'Platform first',
    bestFor: 'Growing from a few models to dozens or hundreds, where standards and reuse decide',
  },
  'data-centric': {
    name: 'Data-centric',
    bestFor: 'Where the quality of data and labels is the limit, and the subject is complex or ambiguous',
  },
  embedded: {
    name: 'Embedded in the product',
    bestFor: 'Where machine learning is what sets a product apart',
  },
};

/** The key parts of the patterns in words. */
export const patternPartTexts: Readonly<Record<PatternPartId, string>> = {
  'self-service-platform': 'A shared platform that teams use without asking for help',
  'feature-store': 'One feature store, the same in training and in use',
  'standard-pipelines': 'Standard pipelines for deployment and monitoring',
  'governed-registry': 'A model registry that carries governance data',
  'data-quality': 'Data quality as the first lever on performance',
  'labeling-with-agreement': 'Labeling with quality checks and tracked agreement',
  augmentation: 'Augmented and synthetic data for what is rare',
  'continuous-curation': 'Data that is watched and curated all the time',
  'real-time-serving': 'Models that serve inside the product in real time',
  'learning-loops': 'Usage of the product that teaches the model',
  'product-ab-tests': 'A/B tests on the metrics of the product',
  'shared-okrs': 'Goals that product and ML teams share',
};

/** The signals for a pattern in words. */
export const patternSignalTexts: Readonly<Record<PatternSignalId, string>> = {
  'planned-models': 'Models planned for production within 24 months',
  'ml-teams': 'Three or more ML teams',
  fragmentation: 'Fragmented infrastructure',
  'shared-features': 'Features that two or more use cases want',
  'platform-gap': 'A platform two or more levels below its target',
  'high-tiers': '30\u00A0% of the use cases or more at high or critical risk',
  'data-sufficiency': 'Data that does not suffice',
  'label-agreement': 'Labelers who disagree',
  'data-first-cards': '30\u00A0% of the use cases or more that need data first',
  'ambiguous-data': 'Ambiguous or unstructured data',
  'rare-cases': 'Rare cases that are under-represented',
  'product-differentiator': 'Machine learning named as what sets a product apart',
  'online-serving': 'Half of the ML use cases or more served online or inside a product',
  'usage-labels': 'Usage of the product that produces labels',
  dynamics: 'A fast-changing environment',
  'ab-testing-possible': 'A/B tests on product metrics are possible',
  'shared-okrs-possible': 'Goals shared by product and ML are possible',
};

type PitfallText = { readonly name: string; readonly symptom: string; readonly prevention: string };

/** The five pitfalls in words. */
export const pitfallTexts: Readonly<Record<PitfallId, PitfallText>> = {
  'notebook-gap': {
    name: 'Notebook-to-production gap',
    symptom: 'Good notebooks are never deployed, because nobody can put them into operation.',
    prevention:
      'Build engineering strength: one standard path with tests, packaging and deployment, and one or two ML engineers for each data scientist.',
  },
  'model-decay': {
    name: 'Model decay neglected',
    symptom: 'Live models get worse for weeks or months, and the falling business metric is the first to show it.',
    prevention:
      'Watch drift, performance and outcome of every live model, with alert thresholds, runbooks and a maintenance budget.',
  },
  fragmentation: {
    name: 'Fragmented infrastructure',
    symptom: 'Every team builds its own stack: work is done twice, quality differs, and nobody can govern it.',
    prevention: 'One shared platform with standard pipelines, run as a product with its own manager.',
  },
  'accuracy-obsession': {
    name: 'Accuracy obsession',
    symptom:
      'Months go into moving from 94\u00A0% to 96\u00A0%, while the model at 94\u00A0% could already be earning.',
    prevention:
      'Set what is good enough from business impact first, put the smallest model that reaches it to work, and improve it there.',
  },
  'serving-ignored': {
    name: 'Serving layer ignored',
    symptom: 'It works offline and fails live: too slow, too small, or without the features it learned from.',
    prevention:
      'Fix latency, throughput and availability before development, and make sure each feature is there and fresh when serving.',
  },
};

/** What shows a pitfall, in words. */
export const indicatorTexts: Readonly<Record<IndicatorId, string>> = {
  'few-reach-production': 'Fewer than half of the models built in 12 months reached production',
  'few-ml-engineers': 'Fewer ML engineers than data scientists',
  'manual-mlops': 'MLOps maturity is manual',
  'no-standard-path': 'There is no standard path with testing, packaging and deployment',
  'slow-to-live': 'More than eight weeks pass between a trained and a live model',
  'little-drift-monitoring': 'Fewer than 80\u00A0% of live models have drift monitoring',
  'no-outcome-metric': 'No business outcome is monitored',
  'no-maintenance-budget': 'No budget line for maintenance',
  'no-alerts-or-runbooks': 'No alert thresholds or runbooks',
  'business-found-it': 'The last degradation was found by the business',
  'separate-stacks': 'Half or more of the teams run a stack of their own',
  'no-shared-features': 'No shared feature store',
  'no-complete-registry': 'No complete registry of models',
  'no-platform-owner': 'Nobody owns the platform as a product',
  'duplicate-pipelines': 'Pipelines are known to exist twice',
  'no-good-enough': 'Development began without saying what is good enough',
  'good-model-waits': 'A model that is good enough has waited two months or more',
  'point-costs-more': 'The next point of accuracy costs more than it earns',
  'no-simplest-baseline': 'The card names no simplest baseline',
  'offline-metrics-only': 'Only offline metrics are used',
  'operations-incomplete': 'Operational requirements of ML use cases are incomplete',
  'features-missing-at-serving': 'Some features are not there when serving',
  'no-load-test': 'No test of load or latency',
  'freshness-undefined': 'Nobody said how fresh features must be',
  'no-skew-detection': 'Skew between training and serving is not detected',
};

type TakeawayText = { readonly title: string; readonly text: string };

/** The seven lessons in words. */
export const takeawayTexts: Readonly<Record<TakeawayId, TakeawayText>> = {
  'engineering-first': {
    title: 'Engineering before data science',
    text: 'What holds models back is putting them into production, not building them.',
  },
  'simpler-first': {
    title: 'Simpler approaches first',
    text: 'Ask each time whether something simpler does the job for a fraction of the cost.',
  },
  'data-before-models': {
    title: 'Data and features before model sophistication',
    text: 'Better features almost always beat better algorithms.',
  },
  'maturity-decides': {
    title: 'Maturity decides between value and debt',
    text: 'Budget for running models, not only for building them.',
  },
  'shared-platform': {
    title: 'A shared platform',
    text: 'One platform opens machine learning to every team and holds them to one standard.',
  },
  'business-metrics': {
    title: 'Monitor business metrics',
    text: 'A steady AUC means nothing when the outcome falls.',
  },
  'proportionate-governance': {
    title: 'Governance in proportion to risk',
    text: 'Ask for oversight that matches the effect of the decision, and build to the highest standard that applies.',
  },
};
