import type { ModelCardSectionId } from '#shared/framework/model-card-sections.ts';
import type { Format } from '../format.ts';

type SectionText = { readonly title: string; readonly later: string | null };

const sections: Readonly<Record<ModelCardSectionId, SectionText>> = {
  details: { title: 'Model details', later: 'type, architecture, license, who trained it' },
  'intended-use': { title: 'Intended use', later: null },
  factors: { title: 'Factors', later: 'results per group and environment' },
  metrics: { title: 'Metrics', later: 'measured values with their intervals' },
  'evaluation-data': { title: 'Evaluation data', later: 'its description' },
  'training-data': { title: 'Training data', later: 'statistics and version' },
  'quantitative-analyses': { title: 'Quantitative analyses', later: 'tables per slice, four-fifths ratios included' },
  'ethical-considerations': { title: 'Ethical considerations', later: 'findings of audits' },
  caveats: { title: 'Caveats', later: null },
  operations: { title: 'Operations', later: 'measured latency, load and availability' },
  governance: { title: 'Governance', later: null },
};

/** The words of a model card that is written before there is a model. */
export function modelCard(format: Format) {
  const amount = (value: number, unit: string) => `${format.number(value, 2)}\u00A0${unit}`;
  return {
    sections,
    notAvailable: 'Not yet available (no model exists)',
    shortForm: 'Short form: the tier asks for no more.',
    fullForm: 'Full form.',
    planned: '0, planned',
    labels: {
      name: 'Name',
      owner: 'Owner',
      sponsor: 'Sponsor',
      version: 'Version',
      stage: 'Stage',
      recommendation: 'Recommendation',
      decision: 'Decision supported',
      users: 'Users',
      affected: 'People affected',
      volume: 'Volume',
      outOfScope: 'Out of scope',
      humanRole: 'Human role',
      groups: 'Groups to test',
      businessMetric: 'Business metric',
      modelMetric: 'Model metric',
      goodEnough: 'Good enough from',
      why: 'Why that is enough',
      baseline: 'Baseline',
      sources: 'Sources',
      checklist: 'Data check',
      gaps: 'Gaps',
      tier: 'Risk tier',
      because: 'Because',
      overlays: 'Also',
      provisional: 'Provisional',
      contested: 'Contested',
      latency: 'Latency',
      load: 'Load',
      freshness: 'Freshness',
      availability: 'Availability',
      fallback: 'Fallback',
      releases: 'New versions',
      controls: 'Controls',
      open: 'Open',
      review: 'Next review',
    },
    provisional: 'Some answers are still missing, so the recommendation may change.',
    personDecides: 'A competent person decides every case, or the task is narrow.',
    noPersonDecides: 'No person decides every case.',
    vulnerable: 'Vulnerable people or special categories of data are involved.',
    decisionsAYear: (count: number) => `${format.number(count)} decisions a year`,
    answered: (yes: number, answered: number, total: number) =>
      `${format.number(yes)} yes, ${format.number(answered)} of ${format.number(total)} answered`,
    reaches: (name: string, accuracy: number | null) =>
      accuracy === null ? name : `${name}, right in ${format.percent(accuracy, 1)}`,
    latency: (milliseconds: number) => `95 in 100 within ${amount(milliseconds, 'ms')}`,
    load: (count: number) => `${format.number(count)} a day`,
    minutes: (count: number) => amount(count, 'min'),
    controls: (done: number, total: number) => `${format.number(done)} of ${format.number(total)} done`,
  };
}
