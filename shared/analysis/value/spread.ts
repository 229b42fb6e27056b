import { pertQuantile } from './pert.ts';
import { type ThreePoints, triangularQuantile } from './triangular.ts';

/** How an uncertain number is spread around its most likely value. */
export type Spread = {
  readonly shape: 'pert' | 'triangular';
  /** The lowest and the highest possible value and the most likely between them. */
  readonly points: ThreePoints;
};

/** The value that a spread stays below with probability `share` (0 to 1); always within its lowest and highest. */
export function spreadQuantile({ shape, points }: Spread, share: number): number {
  const value = shape === 'pert' ? pertQuantile(points, share) : triangularQuantile(points, share);
  return Math.min(points.high, Math.max(points.low, value));
}
