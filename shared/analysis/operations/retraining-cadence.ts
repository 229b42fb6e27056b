import type { OperationsResult } from './operations-types.ts';

/** How often to train again at this score of the environment's dynamics, 1 to 5 (method 5); half points count as the faster pace. */
export function retrainingCadence(dynamics: number | null): OperationsResult['retraining'] {
  if (dynamics === null) return null;
  const score = Math.ceil(dynamics - 1e-9);
  if (score >= 5) return 'weekly';
  if (score >= 4) return 'monthly';
  if (score >= 3) return 'quarterly';
  return score >= 2 ? 'half-yearly' : 'yearly';
}
