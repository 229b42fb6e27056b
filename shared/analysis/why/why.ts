import type { Reason } from '../reason.ts';

/** Why something is as it is: one sentence, and what it rests on, down to what somebody gave or the app took. */
export type Why = {
  readonly reason: Reason;
  /** `default`: the app took it, nobody gave it. */
  readonly isDefault: boolean;
  readonly from: readonly Why[];
};

/** A step that rests on others; what is not known is left out. */
export function because(reason: Reason, ...from: readonly (Why | null)[]): Why {
  return { reason, isDefault: false, from: from.filter((each) => each !== null) };
}

/** The end of an explanation: what somebody gave, or the app took. */
export function given(reason: Reason, source: 'given' | 'default' = 'given'): Why {
  return { reason, isDefault: source === 'default', from: [] };
}
