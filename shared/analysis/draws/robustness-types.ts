import type { CriterionId } from '#shared/workspace/types.ts';
import type { Recommendation } from '../suitability/suitability-types.ts';

/** Shares of draws from which a recommendation counts as robust and as mostly robust (method 1.7). */
export const degreeLimits = { robust: 0.9, mostly: 0.7 } as const;

/** How well a recommendation holds when weights are drawn uniformly and scores among the voices (method 1.7). */
export type Robustness = {
  /** Share of draws that give the same recommendation, 0 to 1. */
  readonly share: number;
  /** `robust` from 90 %, `mostly` from 70 %, `fragile` below. */
  readonly degree: 'robust' | 'mostly' | 'fragile';
  /** What the other draws recommend most often; null where there are no others. */
  readonly runnerUp: { readonly recommendation: Recommendation; readonly share: number } | null;
};

/** Where a use case stands among the others over the same draws (SMAA-2, method 1.7). */
export type RankDraws = {
  /** Share of draws at each rank, best first; tied use cases share their ranks. */
  readonly acceptability: readonly number[];
  /** Mean rank, from 1. */
  readonly expected: number;
  /** Mean weights of the draws in which it is first; null if it never is. */
  readonly centralWeights: Readonly<Record<CriterionId, number>> | null;
  /** Share of score draws in which it is first at its central weights; null without them. */
  readonly confidence: number | null;
};
