/** The parts as shares of their sum; null when they do not add up to something above zero. */
export function normalize(parts: readonly number[]): readonly number[] | null {
  const sum = parts.reduce((total, part) => total + part, 0);
  return sum > 0 && Number.isFinite(sum) ? parts.map((part) => part / sum) : null;
}
