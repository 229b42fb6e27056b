import type { CriterionId, ScoreValue } from '#shared/workspace/types.ts';
import type { Reason } from '../reason.ts';

export type Recommendation = 'ml' | 'hybrid' | 'rules' | 'data-first' | 'do-not-build';

export type CriterionResult = {
  readonly id: CriterionId;
  /** 1 to 5 in half points; null when nobody scored it. */
  readonly value: number | null;
  readonly source: 'settled' | 'median' | 'none';
  /** Taken over from what is typical of the kind of use case; nobody in the room has scored it. */
  readonly isTypical: boolean;
  /** Latest answer of each participant who gave one, "don't know" left out. */
  readonly votes: readonly ScoreValue[];
  readonly n: number;
  readonly median: number | null;
  readonly interquartileRange: number | null;
  readonly agreement: 'agreed' | 'some-spread' | 'contested' | 'single-voter' | 'none';
  /** Share of the whole weight, 0 to 1. */
  readonly weight: number;
};

export type Suitability = {
  /** 0 to 100; null with three or more criteria unanswered. */
  readonly score: number | null;
  /** [all unanswered at 1, all unanswered at 5] while one or two are unanswered, else null. */
  readonly interval: readonly [number, number] | null;
  readonly answered: number;
  readonly criteria: readonly CriterionResult[];
};

export type Gate = 'prohibited' | 'simplest-wins' | 'data-veto' | 'rules-carry' | 'none';

export type RecommendationResult = {
  /** What the app recommends; null until the criteria allow one. */
  readonly recommendation: Recommendation | null;
  /** What the score alone would say. */
  readonly base: Recommendation | null;
  readonly gate: Gate;
  readonly provisional: boolean;
  /** For `rules`: what kind of simple approach the scores hint at. */
  readonly hint: 'people' | 'rules-engine' | 'statistics' | null;
  /** First the decisive sentence, then what else holds. */
  readonly reasons: readonly Reason[];
  /** What would change it, nearest first. */
  readonly flips: readonly Reason[];
  /** What the room decided instead, with its reason. */
  readonly override: { readonly recommendation: Recommendation; readonly reason: string; readonly by: string } | null;
  /** What holds: the override if there is one. */
  readonly effective: Recommendation | null;
};
