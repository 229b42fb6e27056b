export type KnapsackItem = {
  readonly cost: number;
  readonly value: number;
  /** Indices of items without which it cannot be chosen. */
  readonly requires: readonly number[];
  /** What else it takes, in the order of the limits: people of each role. */
  readonly demands?: readonly number[];
  readonly isMandatory?: boolean;
  readonly isExcluded?: boolean;
};

export type Selection = {
  readonly value: number;
  readonly cost: number;
  /** Indices in order. */
  readonly chosen: readonly number[];
  /** `exact`: proven to be the best there is. */
  readonly method: 'exact' | 'heuristic';
};

/** An item that can be chosen, with all that it draws in with it. */
export type Candidate = {
  readonly index: number;
  readonly value: number;
  /** The cost first, then the demands. */
  readonly weights: readonly number[];
  /** Places among the candidates of what it requires, directly. */
  readonly requires: readonly number[];
  /** Places of what it requires, directly or not, itself included. */
  readonly closure: readonly number[];
};

/** What is left to decide once everything mandatory is in. */
export type Problem = {
  readonly candidates: readonly Candidate[];
  /** What is left of the cost and of each demand; infinite where nothing limits it. */
  readonly left: readonly number[];
  /** Indices that are in already. */
  readonly forced: readonly number[];
};

/** Room for rounding: a sum of amounts that is over its limit by less is within it. */
export function fitsWithin(amount: number, limit: number): boolean {
  return amount <= limit + 1e-9 * Math.max(1, Math.abs(limit));
}
