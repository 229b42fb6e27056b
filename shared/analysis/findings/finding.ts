import type { UseCaseId } from '#shared/workspace/types.ts';
import type { Reason } from '../reason.ts';

/** Something that contradicts itself or is left open; `key` is what a waiver names. */
export type Finding = {
  readonly key: string;
  readonly severity: 'high' | 'medium' | 'low';
  readonly useCase: UseCaseId | null;
  readonly reason: Reason;
  readonly isWaived: boolean;
};
