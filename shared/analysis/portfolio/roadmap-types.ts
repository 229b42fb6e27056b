import type { EnablerId, Role, UseCaseId } from '#shared/workspace/types.ts';

/** Why a use case has no quarter. */
export type UnscheduledReason =
  | 'excluded'
  | 'not-built'
  | 'not-funded'
  | 'no-standing'
  | 'no-effort'
  | 'no-duration'
  | 'no-capacity'
  | 'does-not-fit'
  /** Something that it requires has no quarter. */
  | 'requires'
  | 'circle';

export type RoadmapEntry = {
  readonly id: UseCaseId;
  /** Quarter in which it starts, from 0; null with the reason. */
  readonly start: number | null;
  readonly duration: number | null;
  /** Where the schedule would put it if the room had said nothing. */
  readonly computed: number | null;
  readonly isByRoom: boolean;
  readonly reason: UnscheduledReason | null;
};

export type EnablerEntry = {
  readonly id: EnablerId;
  readonly start: number | null;
  readonly duration: number | null;
  readonly reason: Extract<
    UnscheduledReason,
    'not-funded' | 'no-duration' | 'no-capacity' | 'does-not-fit' | 'requires' | 'circle'
  > | null;
};

export type RoadmapQuarter = {
  /** People per role; null: nobody has said. */
  readonly capacity: Readonly<Partial<Record<Role, number>>> | null;
  readonly used: Readonly<Record<Role, number>>;
};

/** Where what the room placed does not go together with the rest. */
export type RoadmapConflict =
  /** It starts before something that it requires is done, or that has no quarter at all. */
  | { readonly type: 'before-requirement'; readonly id: UseCaseId; readonly requires: UseCaseId | EnablerId }
  | { readonly type: 'beyond-horizon'; readonly id: UseCaseId }
  /** It is placed, but the money is not there for it. */
  | { readonly type: 'not-funded'; readonly id: UseCaseId }
  /** More people of a role are at work in a quarter than there are. */
  | {
      readonly type: 'too-few-people';
      readonly role: Role;
      readonly quarter: number;
      readonly used: number;
      readonly available: number;
      /** What the room placed into the quarter. */
      readonly useCases: readonly UseCaseId[];
    };

/** When each use case is built, under the people that there are (method 8). */
export type Roadmap = {
  readonly quarters: readonly RoadmapQuarter[];
  readonly byId: Readonly<Record<UseCaseId, RoadmapEntry>>;
  readonly enablers: Readonly<Record<EnablerId, EnablerEntry>>;
  readonly conflicts: readonly RoadmapConflict[];
};
