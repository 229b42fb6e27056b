import type { MaturityAreaId, TestScoreSection } from '#shared/framework/maturity.ts';
import type { Level } from '#shared/workspace/types.ts';

type LevelText = {
  readonly name: string;
  readonly practice: string;
  readonly characteristics: string;
  readonly frequency: string;
};

/** The four levels in words. */
export const levelTexts: Readonly<Record<Level, LevelText>> = {
  0: {
    name: 'Manual',
    practice: 'Training and deployment by hand, nothing monitored',
    characteristics: 'Notebooks are handed to engineers, and a deployment takes weeks',
    frequency: 'Monthly or less often',
  },
  1: {
    name: 'ML pipeline',
    practice: 'Training is automated, deployment is by hand, monitoring is basic',
    characteristics: 'Training can be repeated, deployment still takes engineers',
    frequency: 'Every two weeks to every month',
  },
  2: {
    name: 'CI/CD for ML',
    practice: 'Training, testing, deployment and monitoring are automated',
    characteristics: 'A model that passes validation deploys itself, and degradation raises an alert',
    frequency: 'Every day to every week',
  },
  3: {
    name: 'Autonomous ML',
    practice: 'It retrains and heals itself and keeps optimizing',
    characteristics: 'Drift starts retraining, failures heal themselves, A/B tests never stop',
    frequency: 'Continuously',
  },
};

/** The eight areas in words. */
export const areaTexts: Readonly<Record<MaturityAreaId, string>> = {
  training: 'Training',
  deployment: 'Deployment',
  testing: 'Testing and validation',
  monitoring: 'Monitoring',
  retraining: 'Retraining',
  rollback: 'Rollback and serving',
  features: 'Data and features',
  governance: 'Registry and governance',
};

/** The four sections of the ML Test Score with seven tests each. */
export const testScoreTexts: Readonly<
  Record<TestScoreSection, { readonly name: string; readonly tests: readonly string[] }>
> = {
  data: {
    name: 'Data',
    tests: [
      'What is expected of each feature stands in a schema',
      'Every feature is shown to help',
      'No feature costs more than it brings',
      'Features keep to policy',
      'The pipeline protects privacy',
      'A new feature can be added quickly',
      'The code of features is tested',
    ],
  },
  model: {
    name: 'Model',
    tests: [
      'Model specifications are reviewed and versioned',
      'Offline metrics follow what happens online',
      'Hyperparameters were tuned',
      'The effect of an aging model is known',
      'A simpler model is not better',
      'Quality holds on the slices that matter',
      'Fairness and inclusion were tested',
    ],
  },
  infrastructure: {
    name: 'Infrastructure',
    tests: [
      'Training can be repeated',
      'Model code has unit tests',
      'The whole pipeline has an integration test',
      'Quality is validated before serving',
      'One example can be followed step by step',
      'A canary comes before full serving',
      'Rolling back is quick and safe',
    ],
  },
  monitoring: {
    name: 'Monitoring',
    tests: [
      'Changes in what it depends on are announced',
      'Data keeps its invariants in training and serving',
      'Training and serving do not diverge',
      'Models are not too old',
      'Computation is numerically stable',
      'Speed, latency and memory do not get worse',
      'Prediction quality on served data does not get worse',
    ],
  },
};
