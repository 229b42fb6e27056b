import type { DataItemId } from '#shared/framework/data-checklist.ts';
import type { Reason } from '../reason.ts';
import type { Sourced } from '../sourced.ts';
import type { EventsPerVariable } from './events-per-variable.ts';
import type { PopulationStability } from './population-stability.ts';
import type { RileySampleSize } from './riley-sample-size.ts';

export type Light = 'red' | 'amber' | 'green';

/** Rows that a model needs, and whether they are there. */
export type SampleSizeResult = RileySampleSize & {
  /** Expected Cox-Snell R²; the app takes 15 % of the largest possible one. */
  readonly r2: Sourced<number>;
  /** Rows that the rarest class and its share amount to; null without a count. */
  readonly have: number | null;
  readonly isEnough: boolean | null;
};

export type LearningCurveResult = {
  /** error(n) = a · n^-b + c */
  readonly a: number;
  readonly b: number;
  readonly c: Sourced<number>;
  /** Examples of the largest pilot. */
  readonly largest: number;
  readonly targetError: number | null;
  /** Examples that reach the target; null without a target, and where more data does not reach it. */
  readonly examples: number | null;
  /** `speculative`: more than ten times the largest pilot. */
  readonly reach: 'no-target' | 'reached' | 'reachable' | 'speculative' | 'not-reachable';
};

export type DataResult = {
  /** 0 to 100 over the answered items; null when none is answered. */
  readonly score: number | null;
  readonly verdict: 'sufficient' | 'conditional' | 'insufficient' | 'not-enough-evidence';
  /** Items answered no that decide by themselves. */
  readonly gates: readonly DataItemId[];
  /** Share of the whole weight that is answered. */
  readonly answeredShare: number;
};

/** What is known of the data in figures; null where the figures for it are missing. */
export type DataFigures = {
  readonly events: EventsPerVariable | null;
  readonly sampleSize: SampleSizeResult | null;
  /** Labelled examples of the rarest class against rules of thumb. */
  readonly perClass: {
    readonly count: number;
    /** From 10, from 1,000 and from 5,000 on. */
    readonly band: 'too-few' | 'least' | 'recommended' | 'deep-learning';
    /** Examples of the others per example of the rarest; null without its share. */
    readonly imbalance: number | null;
    /** More than 100 to 1. */
    readonly isImbalanced: boolean;
  } | null;
  readonly learningCurve: LearningCurveResult | null;
  readonly labels: {
    readonly agreement: { readonly value: number; readonly light: Light } | null;
    readonly errorRate: { readonly value: number; readonly light: Light } | null;
  };
  readonly drift: (PopulationStability & { readonly bins: number }) | null;
  /** What must be done before a model can be trusted, in the order of the checklist. */
  readonly tasks: readonly DataTask[];
  /** Figures and answers that contradict each other, as sentences. */
  readonly problems: readonly Reason[];
};

export type DataTask = {
  readonly item: DataItemId;
  /** What turned it red: the answer to the item, or a figure that belongs to it. */
  readonly because: 'answer' | 'events' | 'sample-size' | 'agreement' | 'label-errors' | 'drift';
};
