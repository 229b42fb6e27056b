import type { OverlayId, TierExampleId } from '#shared/framework/risk.ts';
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
  'us-banking': 'US banking: model risk guidance SR 26-2, successor of SR 11-7',
  'us-employment': 'US employment: the four-fifths ratio as a screening number',
  colorado: 'Colorado SB 26-189: notice, explanation, correction and human review',
  'nist-generative-ai': 'NIST: profile for generative AI',
  'outside-eu': 'Outside the EU',
};
