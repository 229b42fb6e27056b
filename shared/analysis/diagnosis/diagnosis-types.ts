import type { PracticeId } from '#shared/framework/components.ts';
import type { PatternId, PatternPartId, PatternSignalId } from '#shared/framework/patterns.ts';
import type { IndicatorId, PitfallId } from '#shared/framework/pitfalls.ts';
import type { Grade } from '#shared/workspace/types.ts';

/** An indicator or signal: 0 no, 1 partly, 2 yes; by the room, or by what the workspace shows. */
export type Graded<Id extends string> = {
  readonly id: Id;
  readonly weight: number;
  readonly answer: Grade | null;
  readonly source: 'given' | 'computed' | 'none';
};

export type PitfallResult = {
  readonly id: PitfallId;
  /** 0 to 100; null with less than half of the weight answered. */
  readonly score: number | null;
  readonly status: 'present' | 'at-risk' | 'not-indicated' | 'not-enough-evidence';
  /** What weighs in, most first. */
  readonly contributors: readonly IndicatorId[];
  readonly indicators: readonly Graded<IndicatorId>[];
};

/** A key part of a pattern, and the practice that shows whether it is there. */
export type PatternPartResult = {
  readonly id: PatternPartId;
  readonly practice: PracticeId;
  readonly state: 'have' | 'missing' | 'unknown';
};

export type PatternResult = {
  readonly id: PatternId;
  /** 0 to 100 over the answered signals; null when none is. */
  readonly score: number | null;
  readonly signals: readonly Graded<PatternSignalId>[];
  readonly parts: readonly PatternPartResult[];
};
