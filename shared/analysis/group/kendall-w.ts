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

/** Ranks from 1 for the lowest; tied values share the mean of their ranks. */
function averageRanks(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const tied = values.filter((other) => other === value).length;
    return below + (tied + 1) / 2;
  });
}

function tieTerm(ranks: readonly number[]): number {
  const sizes = [...new Set(ranks)].map((rank) => ranks.filter((other) => other === rank).length);
  return sizes.reduce((sum, size) => sum + (size ** 3 - size), 0);
}

/** Kendall's W of raters (rows) who ranked the same items (columns), corrected for ties (method 2.3). */
export function kendallW(ratings: readonly (readonly number[])[]): Concordance {
  const ranked = ratings.map(averageRanks);
  const k = ranked.length;
  const n = ranked[0]?.length ?? 0;
  const rankSums = Array.from({ length: n }, (_, item) => ranked.reduce((sum, ranks) => sum + (ranks[item] ?? 0), 0));
  const squares = rankSums.reduce((sum, value) => sum + (value - (k * (n + 1)) / 2) ** 2, 0);
  const ties = ranked.reduce((sum, ranks) => sum + tieTerm(ranks), 0);
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
