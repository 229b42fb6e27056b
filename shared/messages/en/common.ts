import type { Format } from '../format.ts';

/** Words that every part of the app uses, one word for one thing. */
export function common(format: Format) {
  return {
    /** Questions over explanations. */
    whys: {
      score: 'Why this score?',
      robustness: 'Why is it this robust?',
      data: 'Why this verdict on the data?',
      replicas: 'Why so many copies?',
      standing: 'Why does it stand there?',
      chosen: 'Why is this so?',
      agreement: 'Why this agreement?',
    },
    appName: 'Sextant',
    useCases: (count: number) =>
      `${format.number(count)} ${format.plural(count, { one: 'use case', other: 'use cases' })}`,
    recommendations: {
      ml: 'Use ML',
      hybrid: 'Hybrid',
      rules: 'Rules',
      'data-first': 'Data first',
      'do-not-build': 'Do not build',
    },
    recommendationSentences: {
      ml: 'Use machine learning',
      hybrid: 'Rules or statistics first, ML on what they leave, rules as guardrails around it',
      rules: 'Use rules, heuristics, statistics or simple automation',
      'data-first': 'Build the data, decide later',
      'do-not-build': 'Prohibited practice',
    },
    notScored: 'Not scored yet',
    tiers: { low: 'Low', medium: 'Medium', high: 'High', critical: 'Critical', prohibited: 'Prohibited' },
    levels: { 0: 'Manual', 1: 'ML pipeline', 2: 'CI/CD for ML', 3: 'Autonomous ML' },
    steps: {
      frame: 'Frame',
      collect: 'Collect',
      score: 'Score',
      value: 'Value',
      govern: 'Govern',
      mature: 'Mature',
      decide: 'Decide',
      deck: 'Deck',
    },
    default: 'default',
    unknown: '–',
  };
}
