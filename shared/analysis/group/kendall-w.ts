import { chiSquareTail } from './chi-square-tail.ts';

export type Concordance = {
  /** 0 no agreement to 1 the same ranking; null where nobody tells anything apart. */
  readonly w: number | null;
  readonly withoutTieCorrection: number | null;
  readonly chiSquare: number | null;
  readonly degrees: number;
  /** Probability of so much agreement by chance; to be used above seven items only. */
  readonly p: number | null;
  readonly rankSums: readonly number[];
};

/** Ranks from 1 for the lowest, tied values sharing the mean of their ranks, and the sum of t³ − t over ties. */
function rank(values: readonly number[]): { readonly ranks: readonly number[]; readonly ties: number } {
  const order = values.map((_, item) => item).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  let ties = 0;
  for (let start = 0, end = 0; start < order.length; start = end) {
    const value = values[order[start] ?? 0];
    while (end < order.length && values[order[end] ?? 0] === value) end += 1;
    for (let at = start; at < end; at += 1) ranks[order[at] ?? 0] = (start + end + 1) / 2;
    ties += (end - start) ** 3 - (end - start);
  }
  return { ranks, ties };
}

/** Kendall's W of raters (rows) who ranked the same items (columns), corrected for ties (method 2.3). */
export function kendallW(ratings: readonly (readonly number[])[]): Concordance {
  const ranked = ratings.map(rank);
  const k = ranked.length;
  const n = ratings[0]?.length ?? 0;
  const rankSums = Array.from({ length: n }, (_, item) =>
    ranked.reduce((sum, { ranks }) => sum + (ranks[item] ?? 0), 0),
  );
  const squares = rankSums.reduce((sum, value) => sum + (value - (k * (n + 1)) / 2) ** 2, 0);
  const ties = ranked.reduce((sum, each) => sum + each.ties, 0);
  const full = k ** 2 * (n ** 3 - n);
  const corrected = full - k * ties;
  const w = corrected > 0 ? (12 * squares) / corrected : null;
  const chiSquare = w === null ? null : k * (n - 1) * w;
  return {
    w,
    withoutTieCorrection: full > 0 ? (12 * squares) / full : null,
    chiSquare,
    degrees: Math.max(0, n - 1),
    p: chiSquare === null ? null : chiSquareTail(chiSquare, n - 1),
    rankSums,
  };
}
