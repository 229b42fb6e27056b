import type { EnablerId, Role, UseCaseId } from '#shared/workspace/types.ts';

/** What the value of a use case in the choice is: at the most likely inputs, the middle of its draws, or its P10. */
export type ValueBasis = 'likely' | 'p50' | 'p10';

/** What a selection can run out of. */
export type LimitId = 'money' | Role;

/** Why something is in, or why it is not. */
export type SelectionReason =
  /** The room says that it must be. */
  | 'mandatory'
  /** Something that is in needs it. */
  | 'needed'
  /** It is worth more than it costs and there is room for it. */
  | 'worth-it'
  /** It would bring nothing over doing nothing. */
  | 'no-gain'
  /** It does not fit under a limit beside what is in. */
  | 'no-room'
  /** Nothing that is in needs it. */
  | 'not-needed'
  | 'excluded'
  /** Prohibited, or not to be built. */
  | 'not-built'
  | 'data-first'
  /** No recommendation, or no value or cost of what is recommended. */
  | 'no-recommendation'
  | 'no-value'
  | 'no-cost'
  /** Something that it requires cannot be in. */
  | 'requires'
  | 'circle'
  /** What is mandatory cannot all be: nothing is chosen. */
  | 'undecided';

export type SelectionEntry = {
  readonly isChosen: boolean;
  readonly reason: SelectionReason;
  /** What it needs and cannot have, or what needs it; null otherwise. */
  readonly because: UseCaseId | EnablerId | null;
  /** NPV as it counts in the choice; null while unknown. */
  readonly npv: number | null;
  /** Building, with data and labels; null while unknown. */
  readonly build: number | null;
  readonly upkeepPerYear: number | null;
  /** Building and two years of upkeep. */
  readonly commitment: number | null;
  /** What would have to be added to each limit for it to come in beside what is chosen, with what it requires. */
  readonly lacks: Readonly<Partial<Record<LimitId, number>>> | null;
};

/** People of one role over the horizon, in person-quarters. */
export type EffortUse = { readonly used: number; readonly available: number | null };

export type Selected = {
  /** `infeasible`: what is mandatory cannot all be, so nothing is chosen; `nothing`: there is nothing to choose from. */
  readonly state: 'chosen' | 'nothing' | 'infeasible';
  readonly basis: ValueBasis;
  /** True where the room wants P10s and they are not drawn yet. */
  readonly isPending: boolean;
  /** `exact`: proven to be the best there is. Null while nothing is chosen. */
  readonly method: 'exact' | 'heuristic' | null;
  readonly useCases: readonly UseCaseId[];
  readonly enablers: readonly EnablerId[];
  readonly npv: number;
  readonly build: number;
  readonly upkeepPerYear: number;
  /** Building and two years of upkeep of all that is chosen: what is asked of the board. */
  readonly commitment: number;
  /** Null: nobody has set one, and money does not limit. */
  readonly budget: number | null;
  readonly left: number | null;
  /** Person-quarters over the horizon; `available` null: nobody has said, and the role does not limit. */
  readonly effort: Readonly<Record<Role, EffortUse>>;
  /** The limits under which something that is worth it does not fit, the one that stops most first. */
  readonly binds: readonly LimitId[];
  /** What lacks least to come in. */
  readonly nearest: UseCaseId | null;
  /** Chosen use cases whose effort nobody has said: people do not count for them. */
  readonly withoutEffort: readonly UseCaseId[];
  readonly byId: Readonly<Record<UseCaseId, SelectionEntry>>;
  readonly byEnabler: Readonly<Record<EnablerId, SelectionEntry>>;
};
