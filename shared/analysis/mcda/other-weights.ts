/**
 * The weights of the other criteria while criterion `k` moves: in their present proportions and summing to 1, with 0 at
 * `k`; in equal parts where all weight is on `k` (method 1.6). `weights` sum to 1.
 */
export function otherWeights(weights: readonly number[], k: number): readonly number[] {
  const rest = 1 - (weights[k] ?? 0);
  const count = weights.length - 1;
  return weights.map((weight, index) => {
    if (index === k || count < 1) return 0;
    return rest <= 1e-12 ? 1 / count : weight / rest;
  });
}
