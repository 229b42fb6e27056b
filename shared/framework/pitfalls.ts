type PitfallShape = {
  readonly id: string;
  /** `computed`: the app can grade it from the workspace when the data are there. */
  readonly indicators: readonly { readonly id: string; readonly weight: number; readonly computed: boolean }[];
};

/** Five pitfalls with the weighted indicators that show them. */
export const pitfalls = [
  {
    id: 'notebook-gap',
    indicators: [
      { id: 'few-reach-production', weight: 3, computed: true },
      { id: 'few-ml-engineers', weight: 2, computed: true },
      { id: 'manual-mlops', weight: 2, computed: true },
      { id: 'no-standard-path', weight: 2, computed: false },
      { id: 'slow-to-live', weight: 1, computed: false },
    ],
  },
  {
    id: 'model-decay',
    indicators: [
      { id: 'little-drift-monitoring', weight: 3, computed: false },
      { id: 'no-outcome-metric', weight: 2, computed: false },
      { id: 'no-maintenance-budget', weight: 2, computed: false },
      { id: 'no-alerts-or-runbooks', weight: 2, computed: false },
      { id: 'business-found-it', weight: 1, computed: false },
    ],
  },
  {
    id: 'fragmentation',
    indicators: [
      { id: 'separate-stacks', weight: 3, computed: true },
      { id: 'no-shared-features', weight: 2, computed: false },
      { id: 'no-complete-registry', weight: 2, computed: false },
      { id: 'no-platform-owner', weight: 2, computed: false },
      { id: 'duplicate-pipelines', weight: 1, computed: false },
    ],
  },
  {
    id: 'accuracy-obsession',
    indicators: [
      { id: 'no-good-enough', weight: 3, computed: false },
      { id: 'good-model-waits', weight: 3, computed: false },
      { id: 'point-costs-more', weight: 2, computed: true },
      { id: 'no-simplest-baseline', weight: 1, computed: false },
      { id: 'offline-metrics-only', weight: 1, computed: false },
    ],
  },
  {
    id: 'serving-ignored',
    indicators: [
      { id: 'operations-incomplete', weight: 3, computed: true },
      { id: 'features-missing-at-serving', weight: 3, computed: false },
      { id: 'no-load-test', weight: 2, computed: false },
      { id: 'freshness-undefined', weight: 1, computed: true },
      { id: 'no-skew-detection', weight: 1, computed: false },
    ],
  },
] as const satisfies readonly PitfallShape[];
export type PitfallId = (typeof pitfalls)[number]['id'];
export type IndicatorId = (typeof pitfalls)[number]['indicators'][number]['id'];
export type Pitfall = {
  readonly id: PitfallId;
  readonly indicators: readonly { readonly id: IndicatorId; readonly weight: number; readonly computed: boolean }[];
};

/** Seven lessons that the closing slide draws on. */
export const takeaways = [
  'engineering-first',
  'simpler-first',
  'data-before-models',
  'maturity-decides',
  'shared-platform',
  'business-metrics',
  'proportionate-governance',
] as const;
export type TakeawayId = (typeof takeaways)[number];
