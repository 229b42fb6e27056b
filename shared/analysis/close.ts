const tolerance = 1e-9;

/** True where `value` is at or above `limit`, forgiving what sums of binary fractions lose. */
export function isAtLeast(value: number, limit: number): boolean {
  return value >= limit - tolerance;
}

/** True where `value` is at or below `limit`, forgiving what sums of binary fractions lose. */
export function isAtMost(value: number, limit: number): boolean {
  return value <= limit + tolerance;
}
