import type { Reason } from '../reason.ts';
import type { Sourced } from '../sourced.ts';
import type { InputTornado } from './input-tornado.ts';
import type { Simulation } from './summarize-draws.ts';
import type { ValueInputId } from './value-inputs.ts';

/** One year of money over a reference, in money of that year; year 0 is before the first year of use. */
export type CashFlowYear = {
  readonly year: number;
  readonly benefit: number;
  readonly cost: number;
  readonly net: number;
  /** Sum of the net amounts up to here. */
  readonly cumulative: number;
  /** The net amount in money of year 0. */
  readonly discounted: number;
};

/** What money put into an option comes back as, over a reference; null while benefit or cost are unknown. */
export type Returns = {
  readonly cashFlow: readonly CashFlowYear[];
  /** The rate at which the NPV is zero, a share; null with the reason in `irrProblem`. */
  readonly irr: number | null;
  /** `not-unique`: the flows change sign more than once; `above`: it is more than 1000 %; `none`: there is none. */
  readonly irrProblem: 'not-unique' | 'above' | 'none' | null;
  /** Years until it has paid back; null: not within the horizon. */
  readonly paybackYears: number | null;
  readonly discountedPaybackYears: number | null;
  /** Benefits less costs over costs, not discounted; null where it costs nothing more. */
  readonly returnOnInvestment: number | null;
};

export type OptionResult = {
  readonly accuracy: number | null;
  /** Expected money per decision over the cells of the confusion matrix; null where it is not counted so. */
  readonly valuePerDecision: number | null;
  /** In use: the benefit of every decision times the share in which the result is used. */
  readonly benefitPerYear: number | null;
  readonly buildCost: number | null;
  readonly oneOffCost: number | null;
  readonly upkeepPerYear: number | null;
  /** What the upkeep is taken from; null while it is unknown. */
  readonly upkeepFrom: 'given' | 'multiple' | 'default-multiple' | null;
  /** Over the horizon, against doing nothing, at the most likely inputs. */
  readonly npv: number | null;
  readonly totalCost: number | null;
  /** Over doing nothing. */
  readonly returns: Returns | null;
};

/** Whether ML earns back what it costs more than the simplest approach, if only some number were larger. */
export type BreakEvenVerdict = 'costs-no-more' | 'never' | 'reachable' | 'unknown';

export type BreakEvenResult = {
  /** `never`: ML is not more often right. */
  readonly verdict: BreakEvenVerdict;
  /** Accuracy that ML must reach to be worth its extra cost, a share; above 1 it cannot. */
  readonly accuracy: number | null;
  readonly decisions: number | null;
  readonly valuePerCorrect: number | null;
  /** Money that must be decided on over the horizon for the extra accuracy to pay. */
  readonly decisionValue: number | null;
  /** Extra cost of ML over the simplest approach per percentage point of accuracy. */
  readonly costPerPoint: number | null;
  /** Extra benefit a year, in use, that pays the extra cost over the horizon. */
  readonly benefitPerYear: number | null;
  /** Cost of ML less cost of the simplest approach over the horizon, upkeep included. */
  readonly extraCost: number;
  /** Accuracy of ML less that of the simplest approach, a share; 0 while ML's is unknown. */
  readonly accuracyGain: number;
  /** Cost of ML as a multiple of the simplest approach's. */
  readonly costRatio: number | null;
};

export type ValueResult = {
  readonly horizonYears: Sourced<number>;
  readonly discountRate: Sourced<number>;
  /** Share of decisions in which the result is used. */
  readonly adoption: Sourced<number>;
  /** Share of the benefit in the first year; 1 without a ramp. */
  readonly firstYearShare: Sourced<number>;
  readonly nothing: OptionResult;
  readonly simplest: OptionResult;
  readonly ml: OptionResult;
  /** NPV of ML less NPV of the simplest approach; null while either is unknown. */
  readonly incrementalNpv: number | null;
  /** What the money that ML costs more comes back as. */
  readonly increment: Returns | null;
  /** NPV of what is recommended, over doing nothing: the use case's value in the portfolio. */
  readonly npv: number | null;
  readonly breakEven: BreakEvenResult | null;
  readonly goodEnough: {
    readonly accuracy: number | null;
    /** The simplest option that reaches it. */
    readonly reachedBy: 'nothing' | 'simplest' | 'ml' | null;
  };
  /** Options with a build cost whose upkeep is set to nothing: their costs are one-off. */
  readonly withoutUpkeep: readonly ('simplest' | 'ml')[];
  /** Where outcomes are counted as hits and misses. */
  readonly matrix: {
    /** Act where the probability is above it; null where acting always or never is better. */
    readonly threshold: number | null;
    /** The same loss is counted as a gain of hits and as a cost of misses. */
    readonly countsTwice: boolean;
  } | null;
  /** Inputs that contradict each other or lie outside what makes sense, as sentences. */
  readonly problems: readonly Reason[];
};

export type NpvRange = Simulation & { readonly tornado: InputTornado };

/** How sure the value of one use case is, over seeded draws. */
export type ValueDraws = {
  readonly draws: number;
  readonly seed: number;
  /** Inputs that have a range; without one, every draw is the same. */
  readonly spread: readonly ValueInputId[];
  /** NPV over doing nothing. */
  readonly simplest: NpvRange | null;
  readonly ml: NpvRange | null;
  /** NPV of ML over the simplest approach. */
  readonly increment: NpvRange | null;
};
