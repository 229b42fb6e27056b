import type { ServingMode } from '../operations/operations-types.ts';
import type { Nothing } from './nothing.ts';

/** The values of the sentences about running a use case. */
export type OperationsReasons = {
  'operations.sources-below-target': { readonly target: number; readonly sources: number; readonly count: number };
  'operations.no-time-left': { readonly target: number; readonly spent: number };
  /** Ages in minutes. */
  'operations.too-old': { readonly allowed: number; readonly tolerated: number };
  'operations.serving-too-slow': {
    readonly chosen: ServingMode;
    readonly asked: ServingMode;
    readonly because: 'offline' | 'very-fast' | 'fast' | 'fresh' | 'neither';
  };
  'operations.always-up': Nothing;
  'operations.peak-below-average': { readonly peak: number; readonly average: number };
  'operations.latencies-unordered': Nothing;
};
