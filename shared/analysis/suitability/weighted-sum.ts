/** Sum of value times weight over the weights' sum; null when the weights add up to nothing. */
export function weightedSum(values: readonly number[], weights: readonly number[]): number | null {
  const total = values.reduce((sum, _, index) => sum + (weights[index] ?? 0), 0);
  if (!(total > 0)) return null;
  return values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0) / total;
}
