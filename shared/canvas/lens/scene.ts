import type { TierVerdict } from '#shared/analysis/risk/risk-types.ts';
import type { Recommendation } from '#shared/analysis/suitability/suitability-types.ts';
import type { Rectangle } from '#shared/workspace/place.ts';
import type { Level, UseCaseId } from '#shared/workspace/types.ts';

/** A part of a lens: a heading, and the ground on which its cards stand. In canvas pixels. */
export type Lane<Key> = {
  readonly key: Key;
  readonly head: Rectangle;
  readonly body: Rectangle;
  /** In the order in which they stand. */
  readonly useCases: readonly UseCaseId[];
};

/** Why cards have another recommendation than their score alone gives: a gate of the method, or the room. */
export type ExceptionReason = 'simplest-wins' | 'rules-carry' | 'override' | 'other';
export type ScoreException = { readonly reason: ExceptionReason; readonly numbers: readonly number[] };

export type ScoreClass = Extract<Recommendation, 'rules' | 'hybrid' | 'ml'>;
export type ScoreLane = Lane<ScoreClass> & {
  /** Cards with this recommendation that stand in another class by their score. */
  readonly exceptions: readonly ScoreException[];
};

/** A score on the ruler. */
export type ScoreMark = {
  readonly id: UseCaseId;
  readonly number: number;
  readonly x: number;
  /** Baseline of the number above the ruler; null: no room for it here. */
  readonly labelY: number | null;
};

export type ScoreRuler = {
  /** The band of each class, from the lowest score that is shown to 100. */
  readonly bands: readonly { readonly key: ScoreClass; readonly x: number; readonly width: number }[];
  readonly y: number;
  readonly height: number;
  readonly ticks: readonly { readonly x: number; readonly value: number; readonly isGate: boolean }[];
  readonly marks: readonly ScoreMark[];
};

/** A card's aim in the column of its target. */
export type TargetChip = {
  readonly id: UseCaseId;
  readonly number: number;
  readonly title: string;
  readonly from: Level;
  readonly at: Rectangle;
};

export type RiskLane = Lane<TierVerdict | 'none'> & {
  /** The heading has room for what the tier requires; otherwise for its name and how often it is reviewed. */
  readonly hasDuties: boolean;
};

export type MaturityLane = Lane<Level> & {
  /** Tops of the two captions; null when there is nothing under them. */
  readonly hereY: number | null;
  readonly targetY: number | null;
  readonly chips: readonly TargetChip[];
};

/** What a lens draws under the cards. `unit` is how many canvas pixels one pixel of its type takes. */
export type Scene =
  | { readonly type: 'free' }
  | {
      readonly type: 'rules-ml';
      readonly unit: number;
      /** The headings have room for their names alone. */
      readonly isCrowded: boolean;
      readonly lanes: readonly ScoreLane[];
      readonly ruler: ScoreRuler;
      /** What has no place on the ruler: a veto, a prohibition, no score yet. Only the ones with cards. */
      readonly apart: readonly Lane<'data-first' | 'do-not-build' | 'none'>[];
    }
  | {
      readonly type: 'risk';
      readonly unit: number;
      /** Most severe first; prohibited and unanswered only with cards. */
      readonly lanes: readonly RiskLane[];
    }
  | {
      readonly type: 'maturity';
      readonly unit: number;
      readonly lanes: readonly MaturityLane[];
      /** Headings have room for their names alone, chips for numbers. */
      readonly isCrowded: boolean;
    };
