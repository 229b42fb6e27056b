import type { Reason } from '../reason.ts';
import type { Sourced } from '../sourced.ts';
import type { Downtime } from './downtime.ts';

/** What must be known before a model is run. */
export const operationalFacts = [
  'servingMode',
  'latency',
  'load',
  'freshness',
  'availability',
  'fallback',
  'costPerThousand',
] as const;
export type OperationalFact = (typeof operationalFacts)[number];

export type ServingMode = 'embedded' | 'online' | 'stream' | 'batch';

export type Load = {
  readonly decisionsPerDay: number;
  /** `per-year`: from the decisions a year of the value. */
  readonly decisionsFrom: 'given' | 'per-year' | 'peak';
  readonly averagePerSecond: number;
  readonly peakPerSecond: number;
  readonly peakFrom: 'given' | 'busiest-hour' | 'factor';
  /** The peak with head-room for chance: peak + 3 · √peak. */
  readonly withHeadroomPerSecond: number;
};

export type Service = {
  /** Time for which one answer keeps a replica busy, and which figure it is. */
  readonly milliseconds: number;
  readonly from: 'service-time' | 'model-budget' | 'p50' | 'p95';
  /** Answers under way at once at the peak (Little's law). */
  readonly concurrency: number;
  readonly perReplica: Sourced<number>;
  /** Share of a replica that may be busy. */
  readonly utilization: Sourced<number>;
  readonly replicas: number;
  readonly replicasWithSpare: number;
};

/** What running a use case demands, from its operational facts (method 5); null where the facts for it are missing. */
export type OperationsResult = {
  readonly completeness: number;
  readonly missing: readonly OperationalFact[];
  readonly load: Load | null;
  readonly service: Service | null;
  readonly availability: {
    readonly target: number;
    readonly downtime: Downtime;
  } | null;
  /** What its sources allow, all of them needed: no service is more available than their product. */
  readonly sources: { readonly count: number; readonly availability: number; readonly isBelowTarget: boolean } | null;
  /** Chance that at least one look-up of an answer is slow, where one in a hundred is. */
  readonly tail: { readonly lookups: number; readonly slowShare: Sourced<number>; readonly probability: number } | null;
  /** Of the time that an answer may take, what is left for the model. */
  readonly latencyBudget: {
    readonly target: number;
    readonly network: number;
    readonly features: number;
    readonly rules: number;
    readonly model: number;
    readonly isSpent: boolean;
  } | null;
  readonly serving: {
    readonly chosen: ServingMode | null;
    /** What latency, freshness and connection ask for; null while none is known. */
    readonly asked: ServingMode | null;
    readonly because: 'offline' | 'very-fast' | 'fast' | 'fresh' | 'neither' | null;
  };
  readonly freshness: {
    readonly needed: number | null;
    /** Half of the time until a value changes materially, in minutes; null unknown. */
    readonly tolerated: number | null;
    readonly isTooOld: boolean;
  };
  /** How often to train again at this pace of change; null while it is not scored. */
  readonly retraining: 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly' | null;
  /** Money a year that answers cost at this load. */
  readonly costPerYear: number | null;
  readonly problems: readonly Reason[];
};
