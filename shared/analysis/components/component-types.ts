import type { ComponentId, PracticeId } from '#shared/framework/components.ts';
import type { Level } from '#shared/workspace/types.ts';

export type PracticeResult = {
  readonly id: PracticeId;
  readonly score: Level | null;
  readonly target: Level | null;
  readonly evidence: string;
};

export type ComponentResult = {
  readonly id: ComponentId;
  readonly practices: readonly PracticeResult[];
  readonly answered: number;
  /** 0 to 100 over the answered practices; null when none is. */
  readonly score: number | null;
  readonly level: Level | null;
  readonly band: 'absent' | 'partial' | 'standard' | null;
  readonly target: Level | null;
  /** The MLOps maturity level, for the component that must show it beside its own; null for the others. */
  readonly maturityLevel: Level | null;
};
