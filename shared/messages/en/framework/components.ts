import type { ComponentId, DoId, DontId, PracticeId } from '#shared/framework/components.ts';

type ComponentText = { readonly name: string; readonly short: string; readonly purpose: string };
type PracticeText = { readonly name: string; readonly description: string; readonly evidence: string };

/** The seven components in words. */
export const componentTexts: Readonly<Record<ComponentId, ComponentText>> = {
  framing: {
    name: 'Problem framing and use-case selection',
    short: 'Framing',
    purpose: 'Choose the problems where machine learning beats rules by enough to be worth it, and say so in money.',
  },
  data: {
    name: 'Data pipeline and feature engineering',
    short: 'Data',
    purpose: 'Turn raw data into features that are shared, labeled with care and the same in training and in use.',
  },
  development: {
    name: 'Model development and experimentation',
    short: 'Development',
    purpose: 'Build models as engineers do: every run can be repeated, and every gain is measured against a baseline.',
  },
  mlops: {
    name: 'MLOps and production deployment',
    short: 'MLOps',
    purpose: 'Carry a model from commit to live service and back again without heroics.',
  },
  platform: {
    name: 'ML platform engineering',
    short: 'Platform',
    purpose: 'Give every team one shared way to train, deploy and look after models.',
  },
  monitoring: {
    name: 'Monitoring and reliability',
    short: 'Monitoring',
    purpose: 'Notice that a model is getting worse before the business does.',
  },
  governance: {
    name: 'Governance and responsible ML',
    short: 'Governance',
    purpose: 'Ask as much of each model as its risk deserves, and keep the record.',
  },
};

/** The 28 practices in words, with what shows that one is standard. */
export const practiceTexts: Readonly<Record<PracticeId, PracticeText>> = {
  '1.1': {
    name: 'ML suitability assessment',
    description: 'Each idea is weighed against rules and statistics before anyone builds.',
    evidence: 'A filled-in comparison for every idea, with the rejected ideas on file',
  },
  '1.2': {
    name: 'Data sufficiency evaluation',
    description: 'Somebody checks that enough labeled data exists or can be made.',
    evidence: 'The data check, answered before money was granted',
  },
  '1.3': {
    name: 'Operational requirements',
    description: 'Latency, throughput, freshness and reliability are agreed with those who run it.',
    evidence: 'The four numbers agreed before modeling began',
  },
  '1.4': {
    name: 'Value quantification',
    description: 'A gain in accuracy is translated into a business result in money.',
    evidence: 'A case in money against the simplest baseline',
  },
  '2.1': {
    name: 'Feature store',
    description: 'Features are defined, computed and served from one place.',
    evidence: 'A shared catalog that at least two teams draw from',
  },
  '2.2': {
    name: 'Training-serving consistency',
    description: 'What a model learned from is computed the same way when it is used.',
    evidence: 'One definition per feature and the result of a skew test',
  },
  '2.3': {
    name: 'Labeling strategy',
    description: 'Labels come from people, partial supervision, weak rules or synthetic data, by plan.',
    evidence: 'A guideline, an agreement number and a budget',
  },
  '2.4': {
    name: 'Feature automation',
    description: 'Candidate features are generated and chosen by the pipeline.',
    evidence: 'Generated or selected features inside the pipeline',
  },
  '3.1': {
    name: 'Experiment tracking',
    description: 'Every run keeps its parameters, metrics, data version and results.',
    evidence: 'Any run of last quarter can be made again',
  },
  '3.2': {
    name: 'Evaluation method',
    description: 'Metrics, holdout and the test for a real difference are fixed beforehand.',
    evidence: 'Metric, holdout and significance rule in writing',
  },
  '3.3': {
    name: 'Baseline discipline',
    description: 'New models are compared with a simple baseline and with what is live today.',
    evidence: 'The simple baseline and the live model in every report',
  },
  '3.4': {
    name: 'Hyperparameter search',
    description: 'Settings are searched by method (Bayesian, grid, random), not by hand.',
    evidence: 'A systematic search in the log',
  },
  '4.1': {
    name: 'CI/CD for ML',
    description: 'Training, validation, packaging and deployment run as one automated path.',
    evidence: 'A run log from commit to package',
  },
  '4.2': {
    name: 'Model serving',
    description: 'Predictions are served quickly at scale, with A/B tests and canaries.',
    evidence: 'A load test, and a way to run an A/B test or a canary',
  },
  '4.3': {
    name: 'Automated retraining',
    description: 'Degradation, drift or a schedule starts the retraining.',
    evidence: 'The trigger in writing and the last run',
  },
  '4.4': {
    name: 'Rollback',
    description: 'The version before can be back in service at once.',
    evidence: 'Day and duration of the last rollback or drill',
  },
  '5.1': {
    name: 'Self-service platform',
    description: 'Data scientists train and deploy without being infrastructure experts.',
    evidence: 'A model that went live without platform staff',
  },
  '5.2': {
    name: 'Shared compute',
    description: 'Training capacity is pooled, scheduled, and its cost is known.',
    evidence: 'A quota and a cost report per team',
  },
  '5.3': {
    name: 'Model registry',
    description: 'One catalog knows every model: metadata, lineage, metrics and owner.',
    evidence: 'A complete list with lineage and owner',
  },
  '5.4': {
    name: 'Platform as a product',
    description: 'The platform has users it asks, a roadmap and service levels.',
    evidence: 'A product owner, a roadmap and a service level',
  },
  '6.1': {
    name: 'Data drift detection',
    description: 'Inputs are watched for changes that would mislead the model.',
    evidence: 'The thresholds and the last alert',
  },
  '6.2': {
    name: 'Concept drift detection',
    description: 'Somebody notices when what was learned no longer holds.',
    evidence: 'A comparison with outcomes that arrive later',
  },
  '6.3': {
    name: 'Performance monitoring',
    description: 'Business results are watched, not the model’s own score alone.',
    evidence: 'The business metric on the dashboard',
  },
  '6.4': {
    name: 'Alerts and response',
    description: 'Alerts come in levels, each with a runbook for the usual cases.',
    evidence: 'The levels, the runbook and when it was last used',
  },
  '7.1': {
    name: 'Model documentation',
    description: 'A model card states purpose, data, performance, limits and ethics.',
    evidence: 'A model card for every model in production',
  },
  '7.2': {
    name: 'Bias and fairness testing',
    description: 'Results are compared across groups, and disparate impact is written down.',
    evidence: 'The last analysis of disparate impact',
  },
  '7.3': {
    name: 'Explainability',
    description: 'The higher the risk, the fuller the explanation that can be given.',
    evidence: 'The method that applies to each tier',
  },
  '7.4': {
    name: 'Model risk management',
    description: 'Models are classed by risk, reviewed, and leave an audit trail.',
    evidence: 'The tiers, the log of reviews and the audit trail',
  },
};

/** What to do, in words. */
export const doTexts: Readonly<Record<DoId, string>> = {
  'share-features': 'Keep features where every team can find and reuse them.',
  'detect-skew': 'Raise an alert when features in use part from those in training.',
  'label-with-quality': 'Treat labeling as a craft, with quality checks and a measure of agreement between labelers.',
  'version-training-data': 'Version the training data together with the code.',
};

/** What to leave, in words. */
export const dontTexts: Readonly<Record<DontId, string>> = {
  'isolated-pipelines': 'Each team building feature pipelines of its own.',
  'unvalidated-representativeness': 'Taking it on trust that training data looks like production.',
  'no-feature-importance': 'Not knowing which features drive the predictions.',
  'stale-features': 'Serving features that have gone stale.',
};
