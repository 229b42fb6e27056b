export type RankScheme = 'rank-order-centroid' | 'rank-sum' | 'rank-reciprocal';

function reciprocals(from: number, to: number): number {
  let sum = 0;
  for (let rank = to; rank >= from; rank -= 1) sum += 1 / rank;
  return sum;
}

/** Weights of ranks 1 to n, summing to 1: the centroid of all weights that keep the order, or a flatter rule (method 1.2). */
export function rankWeights(n: number, scheme: RankScheme): readonly number[] {
  const ranks = Array.from({ length: n }, (_, index) => index + 1);
  if (scheme === 'rank-order-centroid') return ranks.map((rank) => reciprocals(rank, n) / n);
  if (scheme === 'rank-sum') return ranks.map((rank) => (2 * (n + 1 - rank)) / (n * (n + 1)));
  const total = reciprocals(1, n);
  return ranks.map((rank) => 1 / rank / total);
}
