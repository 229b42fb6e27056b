type PatternShape = {
  readonly id: string;
  readonly parts: readonly string[];
  readonly signals: readonly { readonly id: string; readonly weight: number }[];
};

/** Three strategic patterns in the order that breaks ties, with four key parts and the weighted signals that speak for each. */
export const patterns = [
  {
    id: 'data-centric',
    parts: ['data-quality', 'labeling-with-agreement', 'augmentation', 'continuous-curation'],
    signals: [
      { id: 'data-sufficiency', weight: 3 },
      { id: 'label-agreement', weight: 2 },
      { id: 'data-first-cards', weight: 2 },
      { id: 'ambiguous-data', weight: 2 },
      { id: 'rare-cases', weight: 1 },
    ],
  },
  {
    id: 'platform-first',
    parts: ['self-service-platform', 'feature-store', 'standard-pipelines', 'governed-registry'],
    signals: [
      { id: 'planned-models', weight: 3 },
      { id: 'ml-teams', weight: 2 },
      { id: 'fragmentation', weight: 2 },
      { id: 'shared-features', weight: 1 },
      { id: 'platform-gap', weight: 1 },
      { id: 'high-tiers', weight: 1 },
    ],
  },
  {
    id: 'embedded',
    parts: ['real-time-serving', 'learning-loops', 'product-ab-tests', 'shared-okrs'],
    signals: [
      { id: 'product-differentiator', weight: 3 },
      { id: 'online-serving', weight: 2 },
      { id: 'usage-labels', weight: 2 },
      { id: 'dynamics', weight: 1 },
      { id: 'ab-testing-possible', weight: 1 },
      { id: 'shared-okrs-possible', weight: 1 },
    ],
  },
] as const satisfies readonly PatternShape[];
export type PatternId = (typeof patterns)[number]['id'];
export type PatternPartId = (typeof patterns)[number]['parts'][number];
export type PatternSignalId = (typeof patterns)[number]['signals'][number]['id'];
export type Pattern = {
  readonly id: PatternId;
  readonly parts: readonly PatternPartId[];
  readonly signals: readonly { readonly id: PatternSignalId; readonly weight: number }[];
};
