type ComponentShape = {
  readonly id: string;
  readonly number: number;
  readonly practices: readonly string[];
  readonly dos: readonly string[];
  readonly donts: readonly string[];
};

/** The seven components of a strategy with their four practices each, and what to do and leave where the source says so. */
export const components = [
  { id: 'framing', number: 1, practices: ['1.1', '1.2', '1.3', '1.4'], dos: [], donts: [] },
  {
    id: 'data',
    number: 2,
    practices: ['2.1', '2.2', '2.3', '2.4'],
    dos: ['share-features', 'detect-skew', 'label-with-quality', 'version-training-data'],
    donts: ['isolated-pipelines', 'unvalidated-representativeness', 'no-feature-importance', 'stale-features'],
  },
  { id: 'development', number: 3, practices: ['3.1', '3.2', '3.3', '3.4'], dos: [], donts: [] },
  { id: 'mlops', number: 4, practices: ['4.1', '4.2', '4.3', '4.4'], dos: [], donts: [] },
  { id: 'platform', number: 5, practices: ['5.1', '5.2', '5.3', '5.4'], dos: [], donts: [] },
  { id: 'monitoring', number: 6, practices: ['6.1', '6.2', '6.3', '6.4'], dos: [], donts: [] },
  { id: 'governance', number: 7, practices: ['7.1', '7.2', '7.3', '7.4'], dos: [], donts: [] },
] as const satisfies readonly ComponentShape[];

export type ComponentId = (typeof components)[number]['id'];
export type PracticeId = (typeof components)[number]['practices'][number];
export type DoId = (typeof components)[number]['dos'][number];
export type DontId = (typeof components)[number]['donts'][number];

export type FrameworkComponent = {
  readonly id: ComponentId;
  readonly number: number;
  readonly practices: readonly PracticeId[];
  readonly dos: readonly DoId[];
  readonly donts: readonly DontId[];
};
