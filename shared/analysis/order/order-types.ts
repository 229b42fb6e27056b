import type { CriterionId, UseCaseId } from '#shared/workspace/types.ts';

/** Between which weights of one criterion, 0 to 1, something stays as it is while the others keep their proportions. */
export type WeightInterval = {
  readonly criterion: CriterionId;
  readonly weight: number;
  readonly low: number;
  readonly high: number;
};

/** An interval of the best use case, with who takes its place beyond it; null where nobody does. */
export type BestInterval = WeightInterval & { readonly below: UseCaseId | null; readonly above: UseCaseId | null };

/** An interval of the ranking, with the two that change places at each end; null where no two do. */
export type RankingInterval = WeightInterval & { readonly below: Swap | null; readonly above: Swap | null };

/** `ahead` stands before `behind` now; beyond the weight it is the other way round. */
export type Swap = { readonly ahead: UseCaseId; readonly behind: UseCaseId };

/** One use case against the next in the ranking: the nearest weight of one criterion alone that turns them round. */
export type Duel = Swap & {
  /** Points of score between them, 0 to 100. */
  readonly lead: number;
  /** Null where no single weight can, or where they are level. */
  readonly nearest: { readonly criterion: CriterionId; readonly weight: number; readonly at: number } | null;
};

/** What would change the order of the use cases that can be held against each other. */
export type OrderStability = {
  readonly judged: readonly UseCaseId[];
  /** Not scored on every criterion, and so left out. */
  readonly notJudged: readonly UseCaseId[];
  /** Those that share the highest score; one where there is a best. */
  readonly best: readonly UseCaseId[];
  /** Null while fewer than two are judged, or while the best is shared. */
  readonly bestHolds: readonly BestInterval[] | null;
  /** In which nobody overtakes whoever stands before them now; those that are level may part. Null while fewer than two scores differ. */
  readonly rankingHolds: readonly RankingInterval[] | null;
  /** How many use cases share their score with another. */
  readonly level: number;
  /** Each use case against the next, best first. */
  readonly duels: readonly Duel[];
};

/** Where a method places a use case, from 1; those that it holds equal share the place. */
export type SecondOpinion = {
  readonly id: UseCaseId;
  /** By the weighted sum, among those that are judged. */
  readonly rank: number;
  /** Closeness to the best of all criteria, 0 to 1 (TOPSIS). */
  readonly closeness: number;
  readonly topsisRank: number;
  /** How much it is preferred to the others less how much they are to it, −1 to 1 (PROMETHEE II). */
  readonly netFlow: number;
  readonly prometheeRank: number;
  /** One that is at least as good on every criterion and better on one: no weights at all put this one before it. Null on the Pareto front. */
  readonly beatenBy: UseCaseId | null;
};

/** Why another method sees it otherwise: the criterion that weighs most in the difference, and how. */
export type Disagreement = {
  readonly id: UseCaseId;
  readonly method: 'topsis' | 'promethee';
  readonly from: number;
  readonly to: number;
  readonly criterion: CriterionId;
  readonly value: number;
  readonly because: 'far-from-best' | 'far-from-worst' | 'lead-capped' | 'gap-capped' | 'lead-in-full' | 'gap-in-full';
};

export type SecondOpinions = {
  /** Best first by the weighted sum. */
  readonly judged: readonly SecondOpinion[];
  readonly notJudged: readonly UseCaseId[];
  /** From how many places on a move is named. */
  readonly limit: number;
  /** The largest moves first. */
  readonly disagreements: readonly Disagreement[];
  /** True where all three methods have the same use cases on the first three places; null with three or fewer judged. */
  readonly isTopShared: boolean | null;
};
