import type { Level, Tier } from '#shared/workspace/types.ts';

/** The eight areas that MLOps maturity is judged by. */
export const maturityAreaIds = [
  'training',
  'deployment',
  'testing',
  'monitoring',
  'retraining',
  'rollback',
  'features',
  'governance',
] as const;
export type MaturityAreaId = (typeof maturityAreaIds)[number];
/** Statement 2 of area training is `training.2`: what must be shown for its level 2. */
export type StatementId = `${MaturityAreaId}.${1 | 2 | 3}`;

export type MaturityArea = { readonly id: MaturityAreaId; readonly statements: readonly StatementId[] };

/** Eight areas with one statement each for levels 1, 2 and 3. */
export const maturityAreas: readonly MaturityArea[] = maturityAreaIds.map((id) => ({
  id,
  statements: [`${id}.1`, `${id}.2`, `${id}.3`] as const,
}));

export type MaturityRules = {
  /** A use case deployed at an interval of `fromDays` or more needs `level`; the first row that fits holds. */
  readonly deploymentIntervals: readonly {
    readonly fromDays: number;
    readonly exclusive: boolean;
    readonly level: Level;
  }[];
  /** Level that an environment needs which changes as fast as this score says. */
  readonly levelByDynamics: readonly { readonly score: number; readonly level: Level }[];
  /** Highest level that a fast-changing environment asks of a high or critical use case without an approval gate. */
  readonly dynamicsCapWithoutGate: Level;
  readonly levelByTier: Readonly<Record<Tier, Level>>;
  /** Share of the portfolio's value that makes a target count for the organization. */
  readonly valueShareForTarget: number;
};

/** Where the source names exactly monthly twice, monthly is level 0; between a week and a month is level 1. */
export const maturityRules: MaturityRules = {
  deploymentIntervals: [
    { fromDays: 30, exclusive: false, level: 0 },
    { fromDays: 7, exclusive: true, level: 1 },
    { fromDays: 1, exclusive: false, level: 2 },
    { fromDays: 0, exclusive: false, level: 3 },
  ],
  levelByDynamics: [
    { score: 5, level: 3 },
    { score: 4, level: 2 },
    { score: 1, level: 1 },
  ],
  dynamicsCapWithoutGate: 2,
  levelByTier: { low: 1, medium: 1, high: 2, critical: 2 },
  valueShareForTarget: 0.2,
};

/** Levels of two published models beside ours; null where they have nothing to compare. */
export const maturityCrosswalk = [
  { level: 0, microsoft: [0, 1], google: 0 },
  { level: 1, microsoft: [2], google: 1 },
  { level: 2, microsoft: [3], google: 2 },
  { level: 3, microsoft: [4], google: null },
] as const;

/** Sections of the ML Test Score (Breck et al. 2017) with seven tests each. */
export const testScoreSections = ['data', 'model', 'infrastructure', 'monitoring'] as const;
export type TestScoreSection = (typeof testScoreSections)[number];
export const testScoreTestsPerSection = 7;
