import type { Sourced } from '../sourced.ts';

export type OptionResult = {
  readonly accuracy: number | null;
  readonly benefitPerYear: number | null;
  readonly buildCost: number | null;
  readonly upkeepPerYear: number | null;
  /** Over the horizon, against doing nothing, at the most likely inputs. */
  readonly npv: number | null;
  readonly totalCost: number | null;
};

export type ValueResult = {
  readonly horizonYears: Sourced<number>;
  readonly discountRate: Sourced<number>;
  readonly nothing: OptionResult;
  readonly simplest: OptionResult;
  readonly ml: OptionResult;
  /** NPV of ML less NPV of the simplest approach; null while either is unknown. */
  readonly incrementalNpv: number | null;
  /** NPV of what is recommended, over doing nothing: the use case's value in the portfolio. */
  readonly npv: number | null;
  readonly breakEven: {
    /** Accuracy that ML must reach to be worth its extra cost, a share. */
    readonly accuracy: number | null;
    readonly decisions: number | null;
    readonly valuePerCorrect: number | null;
    /** Money that must be decided on over the horizon for the extra accuracy to pay. */
    readonly decisionValue: number | null;
    /** Extra cost of ML over the simplest approach per percentage point of accuracy. */
    readonly costPerPoint: number | null;
    /** Cost of ML less cost of the simplest approach over the horizon, upkeep included. */
    readonly extraCost: number;
    /** Accuracy of ML less that of the simplest approach, a share; 0 while ML's is unknown. */
    readonly accuracyGain: number;
    /** Cost of ML as a multiple of the simplest approach's. */
    readonly costRatio: number | null;
  } | null;
  readonly goodEnough: {
    readonly accuracy: number | null;
    /** The simplest option that reaches it. */
    readonly reachedBy: 'nothing' | 'simplest' | 'ml' | null;
  };
  /** Options with a build cost whose upkeep is set to nothing: their costs are one-off. */
  readonly withoutUpkeep: readonly ('simplest' | 'ml')[];
};
