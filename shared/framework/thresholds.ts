/** Numbers that turn scores into a recommendation. Scores of 0 to 100 for the sum, 1 to 5 for single criteria. */
export type SuitabilityThresholds = {
  /** From here the score says machine learning. */
  readonly ml: number;
  /** From here, and below `ml`, it says hybrid; below it, rules. */
  readonly hybrid: number;
  /** At or below it the data criterion vetoes: build the data first. */
  readonly dataVeto: number;
  /** At or below it complexity or volume says that rules or people can carry most of it. */
  readonly carryMost: number;
  /** With fewer criteria answered there is no score. */
  readonly leastAnswered: number;
};

/** What every computation assumes until the workspace says otherwise. */
export type DefaultAssumptions = {
  readonly horizonYears: number;
  readonly discountRate: number;
  /** Lifetime upkeep of a model as a multiple of its build cost, spread evenly over the horizon. */
  readonly upkeepMultiple: { readonly low: number; readonly likely: number; readonly high: number };
  readonly simplestUpkeepMultiple: { readonly low: number; readonly likely: number; readonly high: number };
  readonly rampUp: boolean;
  /** Share of the benefit in the first year while ramping up. */
  readonly rampUpShare: number;
  readonly adoption: number;
  readonly linkedCorrelation: number;
  /** Money a year above which a wrong output counts as material (question q10). */
  readonly materialityLimit: number;
  readonly seed: number;
  readonly draws: number;
  readonly horizonQuarters: number;
};

/** When voices count as agreed and when as contested (from Delphi practice). */
export type GroupThresholds = {
  readonly agreedRange: number;
  readonly agreedShare: number;
  readonly contestedRange: number;
  readonly contestedLow: number;
  readonly contestedHigh: number;
  readonly contestedSplitRange: number;
};

/** Component scores of 0 to 100 below `partial` are absent, from `standard` they are standard. */
export type ComponentBands = { readonly partial: number; readonly standard: number };

export const suitabilityThresholds: SuitabilityThresholds = {
  ml: 65,
  hybrid: 40,
  dataVeto: 2,
  carryMost: 2,
  leastAnswered: 3,
};

export const defaultAssumptions: DefaultAssumptions = {
  horizonYears: 5,
  discountRate: 0.1,
  upkeepMultiple: { low: 5, likely: 7.5, high: 10 },
  simplestUpkeepMultiple: { low: 1, likely: 1, high: 1 },
  rampUp: false,
  rampUpShare: 0.5,
  adoption: 1,
  linkedCorrelation: 0.3,
  materialityLimit: 1_000_000,
  seed: 42,
  draws: 10_000,
  horizonQuarters: 8,
};

export const groupThresholds: GroupThresholds = {
  agreedRange: 1,
  agreedShare: 0.75,
  contestedRange: 2,
  contestedLow: 2,
  contestedHigh: 4,
  contestedSplitRange: 1,
};

export const componentBands: ComponentBands = { partial: 34, standard: 67 };
