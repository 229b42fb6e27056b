export type ThreePoints = { readonly low: number; readonly likely: number; readonly high: number };

/** Mean and variance of the triangular distribution of three points (method 3.4). */
export function triangularMoments({ low, likely, high }: ThreePoints): {
  readonly mean: number;
  readonly variance: number;
} {
  const variance = (low ** 2 + high ** 2 + likely ** 2 - low * high - low * likely - high * likely) / 18;
  return { mean: (low + likely + high) / 3, variance };
}

/** The value that the triangular distribution stays below with probability `share`. */
export function triangularQuantile({ low, likely, high }: ThreePoints, share: number): number {
  if (high === low) return low;
  const atMode = (likely - low) / (high - low);
  return share <= atMode
    ? low + Math.sqrt(share * (high - low) * (likely - low))
    : high - Math.sqrt((1 - share) * (high - low) * (high - likely));
}
