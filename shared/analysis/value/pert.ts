import { betaDraw } from '../random/beta-draw.ts';
import type { Random } from '../random/mulberry32.ts';
import { betaQuantile } from './beta-quantile.ts';
import type { ThreePoints } from './triangular.ts';

export type PertShape = {
  readonly alpha: number;
  readonly beta: number;
  readonly mean: number;
  readonly variance: number;
};

/** Shapes and moments of the beta-PERT distribution of three points (method 3.4); a constant has shapes of 1. */
export function pertShape({ low, likely, high }: ThreePoints): PertShape {
  const mean = (low + 4 * likely + high) / 6;
  if (high === low) return { alpha: 1, beta: 1, mean, variance: 0 };
  const alpha = 1 + (4 * (likely - low)) / (high - low);
  const beta = 1 + (4 * (high - likely)) / (high - low);
  return { alpha, beta, mean, variance: ((mean - low) * (high - mean)) / 7 };
}

/** The value that the beta-PERT distribution stays below with probability `share`. */
export function pertQuantile(points: ThreePoints, share: number): number {
  if (points.high === points.low) return points.low;
  const { alpha, beta } = pertShape(points);
  return points.low + (points.high - points.low) * betaQuantile(share, alpha, beta);
}

/** One draw from the beta-PERT distribution of three points. */
export function pertDraw(points: ThreePoints, random: Random): number {
  if (points.high === points.low) return points.low;
  const { alpha, beta } = pertShape(points);
  return points.low + (points.high - points.low) * betaDraw(alpha, beta, random);
}
