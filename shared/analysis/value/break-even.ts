export type BreakEvenInput = {
  readonly costMl: number;
  readonly costBase: number;
  readonly accuracyMl: number | null;
  readonly accuracyBase: number;
  /** Over the horizon. */
  readonly decisions: number | null;
  readonly valuePerCorrect: number | null;
};

export type BreakEven = {
  /** Cost of ML less cost of the baseline, over the same horizon. */
  readonly extraCost: number;
  /** Accuracy of ML less accuracy of the baseline, a share. */
  readonly accuracyGain: number | null;
  readonly costRatio: number | null;
  readonly costPerPoint: number | null;
  readonly decisionValue: number | null;
  readonly accuracy: number | null;
  readonly decisions: number | null;
  readonly valuePerCorrect: number | null;
};

function quotient(dividend: number, divisor: number | null): number | null {
  return divisor === null || !(divisor > 1e-15) ? null : dividend / divisor;
}

/**
 * Where the extra cost of ML over a baseline is earned back (method 3.2): the accuracy, the number of decisions, the
 * value of a right decision and their product. Null where that is unknown or, with no gain in accuracy, never.
 */
export function breakEven(input: BreakEvenInput): BreakEven {
  const { costMl, costBase, accuracyMl, accuracyBase, decisions, valuePerCorrect } = input;
  const extraCost = costMl - costBase;
  // Shares have far fewer digits than a double: 0.91 - 0.89 is meant to be 0.02. Adding zero takes the sign off -0.
  const accuracyGain = accuracyMl === null ? null : Math.round((accuracyMl - accuracyBase) * 1e12) / 1e12 + 0;
  const money = decisions === null || valuePerCorrect === null ? null : decisions * valuePerCorrect;
  const accuracyNeeded = quotient(extraCost, money);
  const gained = (times: number | null) =>
    accuracyGain === null || times === null ? null : quotient(extraCost, accuracyGain * times);
  return {
    extraCost,
    accuracyGain,
    costRatio: quotient(costMl, costBase),
    costPerPoint: gained(100),
    decisionValue: gained(1),
    accuracy: accuracyNeeded === null ? null : accuracyBase + accuracyNeeded,
    decisions: gained(valuePerCorrect),
    valuePerCorrect: gained(decisions),
  };
}
