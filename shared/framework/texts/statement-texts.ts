import type { StatementId } from '../maturity.ts';

/** What must be shown for each level of each area. */
export const statementTexts: Readonly<Record<StatementId, string>> = {
  'training.1': 'One command or pipeline retrains from versioned code and data, and gives the same model again.',
  'training.2': 'Training runs in continuous integration when something changes, and is tracked.',
  'training.3': 'Training starts by itself on drift or on schedule, behind gates.',
  'deployment.1': 'A packaged model is released by hand, following written steps.',
  'deployment.2': 'A model that passes validation is deployed automatically.',
  'deployment.3': 'Releases roll out step by step and are promoted without people in the normal case.',
  'testing.1': 'A holdout test compares with the live model and with a simple baseline.',
  'testing.2': 'Automated tests of data, model and integration can stop a release.',
  'testing.3': 'A/B tests or champion against challenger run all the time.',
  'monitoring.1': 'Latency, errors and volume are watched.',
  'monitoring.2': 'Drift, performance and a business metric are watched, with alerts.',
  'monitoring.3': 'What is detected starts an action automatically.',
  'retraining.1': 'Models are retrained by hand at a known interval.',
  'retraining.2': 'Retraining is a scheduled pipeline that validates its result.',
  'retraining.3': 'Drift or degradation starts the retraining.',
  'rollback.1': 'The version before can be restored by hand.',
  'rollback.2': 'One click rolls back, and a canary comes first.',
  'rollback.3': 'It heals itself: rollback or failover happens without anybody.',
  'features.1': 'Features are defined in versioned code.',
  'features.2': 'Features are shared, and skew between training and use is checked.',
  'features.3': 'Data quality gates and backfills run automatically.',
  'governance.1': 'A list names every model in production with its owner and model card.',
  'governance.2': 'A registry holds lineage, and approvals as each tier asks.',
  'governance.3': 'Policy checks are automatic and the audit trail is complete.',
};
