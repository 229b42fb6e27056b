import type { Tier } from '#shared/workspace/types.ts';

type QuestionShape = { readonly id: string; readonly effect: Tier | 'prohibited' | 'escalate' | 'overlay' };

/** The fourteen questions that give a use case its tier, and what a yes does. */
export const riskQuestions = [
  { id: 'q1', effect: 'prohibited' },
  { id: 'q2', effect: 'critical' },
  { id: 'q3', effect: 'critical' },
  { id: 'q4', effect: 'critical' },
  { id: 'q5', effect: 'high' },
  { id: 'q6', effect: 'high' },
  { id: 'q7', effect: 'high' },
  { id: 'q8', effect: 'high' },
  { id: 'q9', effect: 'medium' },
  { id: 'q10', effect: 'medium' },
  { id: 'q11', effect: 'escalate' },
  { id: 'q12', effect: 'escalate' },
  { id: 'q13', effect: 'overlay' },
  { id: 'q14', effect: 'overlay' },
] as const satisfies readonly QuestionShape[];
export type RiskQuestionId = (typeof riskQuestions)[number]['id'];
export type RiskQuestion = { readonly id: RiskQuestionId; readonly effect: QuestionShape['effect'] };

/** What each tier requires; a higher tier takes over what the lower ones require. */
export const controls = [
  { id: 'model-card', tier: 'low' },
  { id: 'basic-monitoring', tier: 'low' },
  { id: 'standard-pipeline', tier: 'low' },
  { id: 'fairness-testing', tier: 'medium' },
  { id: 'impact-monitoring', tier: 'medium' },
  { id: 'ab-testing', tier: 'medium' },
  { id: 'full-model-card', tier: 'high' },
  { id: 'bias-audit', tier: 'high' },
  { id: 'explainability', tier: 'high' },
  { id: 'regulatory-compliance', tier: 'high' },
  { id: 'ethics-review', tier: 'high' },
  { id: 'human-oversight', tier: 'critical' },
  { id: 'ongoing-monitoring', tier: 'critical' },
  { id: 'regulatory-approval', tier: 'critical' },
] as const satisfies readonly { readonly id: string; readonly tier: Tier }[];
export type ControlId = (typeof controls)[number]['id'];
export type Control = { readonly id: ControlId; readonly tier: Tier };

/** Use cases that stand for a tier. */
export const tierExamples = [
  { id: 'content-recommendation', tier: 'low' },
  { id: 'internal-search', tier: 'low' },
  { id: 'demand-forecasting', tier: 'low' },
  { id: 'price-optimization', tier: 'medium' },
  { id: 'marketing-targeting', tier: 'medium' },
  { id: 'customer-segmentation', tier: 'medium' },
  { id: 'credit-scoring', tier: 'high' },
  { id: 'fraud-detection', tier: 'high' },
  { id: 'insurance-underwriting', tier: 'high' },
  { id: 'hiring', tier: 'high' },
  { id: 'health-diagnostics', tier: 'critical' },
  { id: 'autonomous-systems', tier: 'critical' },
  { id: 'criminal-justice', tier: 'critical' },
] as const satisfies readonly { readonly id: string; readonly tier: Tier }[];
export type TierExampleId = (typeof tierExamples)[number]['id'];

export type Cadence = {
  readonly reviewMonths: number;
  readonly continuousMonitoring: boolean;
  /** `inherited`: the source names the audit for high only, and critical requires all of high. */
  readonly externalAudit: { readonly everyMonths: number; readonly inherited: boolean } | null;
};

/** How often each tier is reviewed. */
export const cadences: Readonly<Record<Tier, Cadence>> = {
  low: { reviewMonths: 12, continuousMonitoring: false, externalAudit: null },
  medium: { reviewMonths: 3, continuousMonitoring: false, externalAudit: null },
  high: { reviewMonths: 1, continuousMonitoring: false, externalAudit: { everyMonths: 12, inherited: false } },
  critical: { reviewMonths: 1, continuousMonitoring: true, externalAudit: { everyMonths: 12, inherited: true } },
};

/** What may hold beside the tier; none of them changes it. */
export const overlayIds = [
  'eu-prohibited',
  'eu-annex-i',
  'eu-annex-iii',
  'eu-transparency',
  'eu-article-6-3',
  'gdpr-article-22',
  'us-banking',
  'us-employment',
  'colorado',
  'nist-generative-ai',
  'outside-eu',
] as const;
export type OverlayId = (typeof overlayIds)[number];
