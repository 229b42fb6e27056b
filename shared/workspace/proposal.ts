import type { Level, Tier, UseCase } from './types.ts';

/** Where the room wants a use case to stand: what a drop into a lane says, before anyone gave a reason. */
export type Proposal =
  | { readonly type: 'tier'; readonly tier: Tier }
  | { readonly type: 'target'; readonly level: Level }
  | {
      readonly type: 'recommendation';
      readonly recommendation: NonNullable<UseCase['recommendationOverride']>['recommendation'];
    }
  /** Value and feasibility, each 0 to 100. */
  | { readonly type: 'standing'; readonly value: number; readonly feasibility: number }
  /** Quarter in which it starts, from 0. */
  | { readonly type: 'quarter'; readonly quarter: number };
