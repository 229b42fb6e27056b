import type { ControlId, OverlayId, RiskQuestionId, TierExampleId } from '#shared/framework/risk.ts';
import type { Tier } from '#shared/workspace/types.ts';

type TierText = { readonly name: string; readonly requirements: string; readonly cadence: string };

/** The four tiers in words. */
export const tierTexts: Readonly<Record<Tier, TierText>> = {
  low: {
    name: 'Low',
    requirements: 'A model card, basic monitoring and the standard pipeline',
    cadence: 'Review every year',
  },
  medium: {
    name: 'Medium',
    requirements: 'A model card, fairness testing, monitoring of business impact and an A/B test',
    cadence: 'Review every quarter',
  },
  high: {
    name: 'High',
    requirements:
      'A full model card, a bias audit, explainability, compliance with regulation and a review by the ethics board',
    cadence: 'Review every month and an external audit every year',
  },
  critical: {
    name: 'Critical',
    requirements: 'Everything that high requires, with human oversight, ongoing monitoring and regulatory approval',
    cadence: 'Monitoring without a break and a review every month',
  },
};

type QuestionText = { readonly question: string; readonly short: string };

/** The fourteen questions in words; `short` names what a yes means. */
export const questionTexts: Readonly<Record<RiskQuestionId, QuestionText>> = {
  q1: { question: 'Could it fall under a prohibited practice?', short: 'may be a prohibited practice' },
  q2: {
    question:
      'Can a wrong result directly harm life, health or physical safety, or is it part of a regulated medical or safety product?',
    short: 'can harm life, health or safety',
  },
  q3: {
    question: 'Is it used in policing, courts, sentencing, parole, border or asylum decisions?',
    short: 'is used in justice, policing or at borders',
  },
  q4: {
    question: 'Does it steer something physical, or act where nobody can stop it in time?',
    short: 'acts where nobody can stop it in time',
  },
  q5: {
    question: 'Does it affect who gets credit, insurance, a job, education, housing, benefits or essential services?',
    short: 'affects access to credit, work or essential services',
  },
  q6: {
    question: 'Does it identify or sort people by biometrics, or infer their emotions?',
    short: 'uses biometrics or infers emotions',
  },
  q7: {
    question: 'Is the decision fully automatic, with legal or similarly serious effect on a person?',
    short: 'decides automatically with serious effect on people',
  },
  q8: {
    question: 'Can it block, accuse or investigate a person or an account, for fraud, abuse or compliance?',
    short: 'can block, accuse or investigate people',
  },
  q9: {
    question: 'Does it set prices or offers, or pick or group identifiable people for marketing?',
    short: 'sets prices or targets people',
  },
  q10: {
    question: 'Would a wrong result cost more than the materiality limit, or feed a material regulated report?',
    short: 'is material in money or reporting',
  },
  q11: {
    question:
      'Are mainly children, patients, workers or other vulnerable people affected, or is special-category data used?',
    short: 'affects vulnerable people or uses special-category data',
  },
  q12: {
    question: 'Are its mistakes hard to notice or to put right?',
    short: 'makes mistakes that are hard to notice or to put right',
  },
  q13: {
    question: 'Does it talk with people, or produce text, images, sound or video?',
    short: 'talks with people or generates content',
  },
  q14: {
    question:
      'Does a competent person decide every case and can overrule it, or is it a narrow or preparatory task without profiling?',
    short: 'leaves every decision to a competent person',
  },
};

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

/** Use cases that stand for a tier, in words. */
export const tierExampleTexts: Readonly<Record<TierExampleId, string>> = {
  'content-recommendation': 'Content recommendation',
  'internal-search': 'Internal search ranking',
  'demand-forecasting': 'Demand forecasting',
  'price-optimization': 'Price optimization',
  'marketing-targeting': 'Marketing targeting',
  'customer-segmentation': 'Customer segmentation',
  'credit-scoring': 'Credit scoring',
  'fraud-detection': 'Fraud detection',
  'insurance-underwriting': 'Insurance underwriting',
  hiring: 'Hiring',
  'health-diagnostics': 'Health diagnostics',
  'autonomous-systems': 'Autonomous systems',
  'criminal-justice': 'Criminal justice',
};

/** What may hold beside the tier, in words. */
export const overlayTexts: Readonly<Record<OverlayId, string>> = {
  'eu-prohibited': 'EU AI Act: prohibited practice',
  'eu-annex-i': 'EU AI Act: high risk as a product of Annex I',
  'eu-annex-iii': 'EU AI Act: high risk under Annex III',
  'eu-transparency': 'EU AI Act: transparency duties of Article 50',
  'eu-article-6-3': 'EU AI Act: exemption under Article 6(3) is possible, to be documented',
  'gdpr-article-22': 'GDPR: automated decision under Article 22',
  'nist-generative-ai': 'NIST: profile for generative AI',
  'outside-eu': 'Outside the EU',
};
