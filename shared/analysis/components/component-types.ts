import type { ComponentId, PracticeId } from '#shared/framework/components.ts';
import type { Level } from '#shared/workspace/types.ts';

export type PracticeResult = {
  readonly id: PracticeId;
  readonly score: Level | null;
  readonly target: Level | null;
  readonly evidence: string;
};

/** What to do next about a practice: one step up, never a step left out. */
export type PracticeStep = { readonly practice: PracticeId; readonly from: Level; readonly to: Level };

export type ComponentResult = {
  readonly id: ComponentId;
  readonly practices: readonly PracticeResult[];
  readonly answered: number;
  /** Of the answered practices, 0 to 3; null when none is. */
  readonly mean: number | null;
  /** 0 to 100 over the answered practices; null when none is. */
  readonly score: number | null;
  readonly level: Level | null;
  readonly band: 'absent' | 'partial' | 'standard' | null;
  /** What the room set, else the level that the targets of its practices amount to. */
  readonly target: Level | null;
  readonly targetSource: 'room' | 'practices' | 'none';
  /** Target less level, 0 to 3; null while either is unknown. */
  readonly gap: number | null;
  /** The practices with the lowest score, where not all have the same. */
  readonly heldBy: readonly PracticeId[];
  /** What to do next, the weakest practice first. */
  readonly steps: readonly PracticeStep[];
  /** The MLOps maturity level, for the component that must show it beside its own; null for the others. */
  readonly maturityLevel: Level | null;
};
