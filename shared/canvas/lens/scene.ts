import type { Quadrant } from '#shared/analysis/portfolio/quadrant.ts';
import type { RoadmapQuarter, UnscheduledReason } from '#shared/analysis/portfolio/roadmap-types.ts';
import type { StandingGap } from '#shared/analysis/portfolio/standings.ts';
import type { TierVerdict } from '#shared/analysis/risk/risk-types.ts';
import type { Recommendation } from '#shared/analysis/suitability/suitability-types.ts';
import type { Place, Rectangle } from '#shared/workspace/place.ts';
import type { Level, UseCaseId } from '#shared/workspace/types.ts';
import type { LabelSide } from './place-labels.ts';

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

/** A quarter of the roadmap, from 0. */
export type QuarterLane = Lane<number> & {
  /** What began earlier and goes on. */
  readonly chips: readonly TargetChip[];
  readonly chipsY: number | null;
  readonly load: RoadmapQuarter | null;
};

/** What has no quarter, and why. */
export type OpenLane = Lane<'open'> & {
  readonly reasons: readonly { readonly reason: UnscheduledReason; readonly numbers: readonly number[] }[];
};

/** A use case on the plane of value and feasibility. */
export type Bubble = {
  readonly id: UseCaseId;
  readonly number: number;
  readonly title: string;
  readonly tier: TierVerdict | null;
  readonly center: Place;
  readonly radius: number;
  /** Where its title or number stands; null: there is room for neither. */
  readonly side: LabelSide | null;
  /** Where the figures put it, where the room put it elsewhere. */
  readonly computed: Place | null;
};

/** A use case that has no place on the plane, and why. */
export type Pin = {
  readonly id: UseCaseId;
  readonly number: number;
  readonly title: string;
  readonly missing: readonly StandingGap[];
  readonly at: Rectangle;
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
    }
  | {
      readonly type: 'value';
      readonly unit: number;
      readonly plane: Rectangle;
      readonly quadrants: readonly { readonly key: Quadrant; readonly at: Rectangle }[];
      readonly bubbles: readonly Bubble[];
      readonly pins: readonly Pin[];
      readonly hasPinTitles: boolean;
      /** Left edge of the part for what has no place; null: everything has one. */
      readonly parkX: number | null;
      /** What is not beaten on both, from the left. */
      readonly front: readonly Place[];
      /** NPV that counts as 100; null: none is known. */
      readonly reference: number | null;
    }
  | {
      readonly type: 'roadmap';
      readonly unit: number;
      readonly lanes: readonly QuarterLane[];
      /** Null: everything has a quarter. */
      readonly open: OpenLane | null;
    };
