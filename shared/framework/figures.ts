/** How a figure may be quoted: as its source states it, with a footnote where its origin is doubtful. */
export type Figure = {
  readonly id: FigureId;
  /** Numbers that the sentence about it speaks of, by name. */
  readonly values: Readonly<Record<string, number>>;
  readonly attribution: 'gartner' | 'venturebeat' | 'google-hidden-debt' | 'ng' | 'source-framework';
  readonly hasCaveat: boolean;
};

export const figureIds = [
  'prototype-to-production',
  'never-in-production',
  'team-ratio',
  'maintenance-multiple',
  'data-over-algorithm',
  'data-gain',
  'effort-split',
  'claims-routing',
] as const;
export type FigureId = (typeof figureIds)[number];

/** Why the method exists, in figures. */
export const figures: readonly Figure[] = [
  { id: 'prototype-to-production', values: { share: 0.53 }, attribution: 'gartner', hasCaveat: true },
  { id: 'never-in-production', values: { share: 0.87 }, attribution: 'venturebeat', hasCaveat: true },
  {
    id: 'team-ratio',
    values: { scientistsPerEngineer: 3, leadersLow: 2, leadersHigh: 3, recommendedLow: 1, recommendedHigh: 2 },
    attribution: 'source-framework',
    hasCaveat: false,
  },
  { id: 'maintenance-multiple', values: { low: 5, high: 10 }, attribution: 'google-hidden-debt', hasCaveat: true },
  { id: 'data-over-algorithm', values: { improvement: 0.1 }, attribution: 'ng', hasCaveat: false },
  { id: 'data-gain', values: { low: 2, high: 5 }, attribution: 'ng', hasCaveat: false },
  { id: 'effort-split', values: { model: 0.8, data: 0.2 }, attribution: 'source-framework', hasCaveat: false },
  {
    id: 'claims-routing',
    values: { mlCost: 2_000_000, mlAccuracy: 0.91, rulesCost: 20_000, rulesAccuracy: 0.89, costShare: 0.01, weeks: 2 },
    attribution: 'source-framework',
    hasCaveat: false,
  },
];

/** Platforms that others learn from. */
export const referencePlatforms = [
  { id: 'tfx', owner: 'Google', name: 'TFX' },
  { id: 'michelangelo', owner: 'Uber', name: 'Michelangelo' },
  { id: 'spotify', owner: 'Spotify', name: '' },
] as const;
export type PlatformId = (typeof referencePlatforms)[number]['id'];
