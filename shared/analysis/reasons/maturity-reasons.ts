import type { Level, Tier } from '#shared/workspace/types.ts';

/** The values of the sentences about levels and targets. */
export type MaturityReasons = {
  'target.frequency': { readonly days: number; readonly level: Level };
  'target.interval-unclear': { readonly interval: string };
  'target.dynamics': { readonly value: number; readonly level: Level };
  'target.dynamics-capped': { readonly value: number; readonly level: Level; readonly tier: Tier };
  'target.tier': { readonly tier: Tier; readonly level: Level };
  'target.room': { readonly level: Level; readonly reason: string };
  'target.portfolio-value': { readonly level: Level; readonly share: number };
  'target.portfolio-median': { readonly level: Level; readonly count: number };
  'maturity.frequency-below': { readonly days: number; readonly frequencyLevel: Level; readonly level: Level };
  'maturity.frequency-above': { readonly days: number; readonly frequencyLevel: Level; readonly level: Level };
};
