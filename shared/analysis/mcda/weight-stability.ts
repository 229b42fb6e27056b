export type Interval = readonly [number, number];

export type WeightStability =
  | { readonly tie: true; readonly scores: readonly number[] }
  | {
      readonly tie: false;
      readonly scores: readonly number[];
      /** Index of the best alternative. */
      readonly top: number;
      /** Per weight: between which values the best stays best, and the whole ranking stays. */
      readonly intervals: readonly { readonly top: Interval; readonly ranking: Interval }[];
    };

const epsilon = 1e-12;

/** Score of the row without criterion `k`, the other weights keeping their proportions; with all weight on `k`, in equal parts. */
export function restScore(row: readonly number[], weights: readonly number[], k: number): number {
  const weight = weights[k] ?? 0;
  const others = row.length - 1;
  if (weight >= 1 - epsilon) {
    return others < 1 ? 0 : row.reduce((sum, value, index) => (index === k ? sum : sum + value / others), 0);
  }
  return row.reduce(
    (sum, value, index) => (index === k ? sum : sum + ((weights[index] ?? 0) * value) / (1 - weight)),
    0,
  );
}

/** Where weight `k` makes `a` and `b` equal, and on which side `a` is ahead; null when they never meet. */
function crossing(a: readonly number[], b: readonly number[], weights: readonly number[], k: number) {
  const restDifference = restScore(a, weights, k) - restScore(b, weights, k);
  const slope = (a[k] ?? 0) - (b[k] ?? 0) - restDifference;
  return Math.abs(slope) < epsilon ? null : { at: -restDifference / slope, isAheadAbove: slope > 0 };
}

function narrow(interval: Interval, crossed: { readonly at: number; readonly isAheadAbove: boolean } | null): Interval {
  if (crossed === null) return interval;
  const [low, high] = interval;
  return crossed.isAheadAbove ? [Math.max(low, crossed.at), high] : [low, Math.min(high, crossed.at)];
}

/**
 * Between which values each weight may move, the others keeping their proportions, before the best alternative or the
 * ranking changes: exact, because every score is linear in the weight (method 1.6). Two best alternatives are a tie.
 * `matrix` holds values of 0 to 1 by alternative, `weights` sum to 1.
 */
export function weightStability(matrix: readonly (readonly number[])[], weights: readonly number[]): WeightStability {
  const scores = matrix.map((row) => row.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0));
  const order = scores.map((_, index) => index).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const [top = 0, second] = order;
  if (second !== undefined && Math.abs((scores[top] ?? 0) - (scores[second] ?? 0)) < 1e-9) return { tie: true, scores };
  const rowOf = (index: number) => matrix[index] ?? [];
  const over = (k: number, pairs: readonly (readonly [number, number])[]) =>
    pairs.reduce<Interval>((held, [a, b]) => narrow(held, crossing(rowOf(a), rowOf(b), weights, k)), [0, 1]);
  const withTop = order.slice(1).map((other) => [top, other] as const);
  const all = order.flatMap((a, place) => order.slice(place + 1).map((b) => [a, b] as const));
  const intervals = weights.map((_, k) => ({ top: over(k, withTop), ranking: over(k, all) }));
  return { tie: false, scores, top, intervals };
}
