/** The sections of a model card in their order (method 9). */
export const modelCardSectionIds = [
  'details',
  'intended-use',
  'factors',
  'metrics',
  'evaluation-data',
  'training-data',
  'quantitative-analyses',
  'ethical-considerations',
  'caveats',
  'operations',
  'governance',
] as const;
export type ModelCardSectionId = (typeof modelCardSectionIds)[number];

/** The sections that tiers low and medium ask for. */
export const shortFormSectionIds: readonly ModelCardSectionId[] = [
  'details',
  'intended-use',
  'metrics',
  'training-data',
  'ethical-considerations',
  'caveats',
  'governance',
];
