import type { CriterionId, UseCaseId } from '#shared/workspace/types.ts';
import type { Recommendation } from '../suitability/suitability-types.ts';

/** Why a figure of agreement cannot be told: too few answered, or all gave the same answer everywhere. */
export type NoAgreement = 'not-enough-answers' | 'no-variation';

/** Krippendorff's alpha of some cells (use case by criterion), ordinal (method 2.2). */
export type RoomAgreement = {
  /** 1 is full agreement, 0 is chance, below 0 is worse. Null for the reason in `why`. */
  readonly alpha: number | null;
  readonly why: NoAgreement | null;
  /** By Krippendorff's conventions; null without alpha. */
  readonly reading: 'reliable' | 'tentative' | 'unreliable' | null;
  /** Cells that two or more people scored. */
  readonly units: number;
  /** Scores in those cells. */
  readonly answers: number;
};

/** How alike the participants rank the use cases (Kendall's W, method 2.3). */
export type RankingAgreement = {
  /** 0 no agreement to 1 the same ranking; null for the reason in `why`. */
  readonly w: number | null;
  readonly why: NoAgreement | null;
  readonly chiSquare: number | null;
  readonly degrees: number;
  /** Probability of so much agreement by chance; null up to seven use cases, where the test does not hold. */
  readonly p: number | null;
  /** Participants who scored every one of the use cases on every criterion. */
  readonly raters: number;
  /** Participants who scored, but not everything, and so are left out. */
  readonly leftOut: number;
  /** Use cases that someone scored on every criterion. */
  readonly useCases: number;
};

/** What the lowest and the highest voice would make of a use case. */
export type TalkEffect =
  | { readonly type: 'recommendation'; readonly low: Recommendation; readonly high: Recommendation }
  /** Its place by suitability, from 1. */
  | { readonly type: 'place'; readonly low: number; readonly high: number }
  | { readonly type: 'none' };

/** One score that the room sees differently and has not settled. */
export type TalkEntry = {
  readonly id: UseCaseId;
  readonly criterion: CriterionId;
  readonly agreement: 'some-spread' | 'contested' | 'agreed';
  readonly lowest: number;
  readonly highest: number;
  /** Interquartile range as a share of the scale, 0 to 1. */
  readonly disagreement: number;
  readonly weight: number;
  /** 1 where the recommendation hangs on it, else the share of all places that it can move, 0 to 1. */
  readonly reach: number;
  readonly effect: TalkEffect;
  /** disagreement × weight × reach. */
  readonly priority: number;
};

/** A round of scoring beside the one before it (Delphi, method 2.5). */
export type RoundResult = {
  readonly round: number;
  /** Cells that two or more people had scored by the end of this round. */
  readonly cells: number;
  /** Mean interquartile range over these cells; null without any. */
  readonly meanRange: number | null;
  readonly agreed: number;
  readonly contested: number;
  /** Cells whose median or range moved by more than half a point since the round before. */
  readonly moved: number;
  /** Contested, and no longer moving: documented dissent. */
  readonly dissent: readonly { readonly id: UseCaseId; readonly criterion: CriterionId }[];
};

/** What the scores of the people in the room say of the room. */
export type GroupResult = {
  /** Participants who gave at least one score. */
  readonly raters: number;
  readonly overall: RoomAgreement;
  readonly byCriterion: Readonly<Record<CriterionId, RoomAgreement>>;
  readonly rankings: RankingAgreement;
  /** What to talk about, first the most worthwhile; last those that can change nothing. */
  readonly queue: readonly TalkEntry[];
  /** Contested scores that the room has settled. */
  readonly settled: readonly { readonly id: UseCaseId; readonly criterion: CriterionId }[];
  /** One for each round with scores; empty before a second round. */
  readonly rounds: readonly RoundResult[];
};

/** The 95 % range of alpha over seeded resamples of the cells; null where too few of them give an alpha. */
export type AlphaRange = { readonly low: number; readonly high: number } | null;

export type AgreementDraws = {
  readonly resamples: number;
  readonly overall: AlphaRange;
  readonly byCriterion: Readonly<Record<CriterionId, AlphaRange>>;
};
