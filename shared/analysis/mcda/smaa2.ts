import type { Random } from '../random/mulberry32.ts';
import { uniformSimplex } from '../random/uniform-simplex.ts';

export type Acceptability = {
  /** Share of draws in which alternative (row) has rank (column); tied alternatives share their ranks. */
  readonly rankAcceptability: readonly (readonly number[])[];
  /** Mean weights of the draws in which the alternative is first; null if it never is. */
  readonly centralWeights: readonly (readonly number[] | null)[];
  /** Share of score draws in which the alternative is first at its central weights; null without them. */
  readonly confidenceFactors: readonly (number | null)[];
  /** Share of draws in which row beats column. */
  readonly pairwiseWinning: readonly (readonly number[])[];
};

export type ScoreDraw = (random: Random) => readonly (readonly number[])[];

/** Draws needed so that a share is known to within `halfWidth` at `z` standard errors. */
export function sampleSize(halfWidth: number, z: number): number {
  return Math.ceil(((z * 0.5) / halfWidth) ** 2 - 1e-9);
}

function scoresOf(matrix: readonly (readonly number[])[], weights: readonly number[]): readonly number[] {
  return matrix.map((row) => row.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0));
}

type Tally = { ranks: number[][]; wins: number[][]; first: number[]; weightSums: number[][] };

function count(tally: Tally, scores: readonly number[], weights: readonly number[]): void {
  for (const [i, own] of scores.entries()) {
    const better = scores.filter((other) => other > own).length;
    const tied = scores.filter((other) => other === own).length;
    const ranks = tally.ranks[i] ?? [];
    for (let rank = better; rank < better + tied; rank += 1) ranks[rank] = (ranks[rank] ?? 0) + 1 / tied;
    const wins = tally.wins[i] ?? [];
    for (const [j, other] of scores.entries()) if (own > other) wins[j] = (wins[j] ?? 0) + 1;
    if (better === 0) {
      tally.first[i] = (tally.first[i] ?? 0) + 1 / tied;
      const sums = tally.weightSums[i] ?? [];
      for (const [k, weight] of weights.entries()) sums[k] = (sums[k] ?? 0) + weight / tied;
    }
  }
}

function isFirst(scores: readonly number[], index: number): boolean {
  const own = scores[index] ?? Number.NEGATIVE_INFINITY;
  return scores.every((other) => other <= own);
}

/**
 * How often each alternative is best when weights are drawn uniformly, and scores from `drawScores` so that disagreement
 * enters (SMAA-2, method 1.7). `order`, most important first, keeps every draw of weights in that order.
 */
export function smaa2(
  drawScores: ScoreDraw,
  criteria: number,
  draws: number,
  random: Random,
  order: readonly number[] | null = null,
): Acceptability {
  const n = drawScores(random).length;
  const zeros = (columns: number) => Array.from({ length: n }, () => new Array<number>(columns).fill(0));
  const tally: Tally = {
    ranks: zeros(n),
    wins: zeros(n),
    first: new Array<number>(n).fill(0),
    weightSums: zeros(criteria),
  };
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = uniformSimplex(criteria, random);
    const sorted = order === null ? null : [...drawn].sort((a, b) => b - a);
    const weights = order === null || sorted === null ? drawn : drawn.map((_, k) => sorted[order.indexOf(k)] ?? 0);
    count(tally, scoresOf(drawScores(random), weights), weights);
  }
  const centralWeights = tally.weightSums.map((sums, index) => {
    const times = tally.first[index] ?? 0;
    return times > 0 ? sums.map((sum) => sum / times) : null;
  });
  const confidenceDraws = Math.min(draws, 1000);
  const confidenceFactors = centralWeights.map((weights, index) => {
    if (weights === null) return null;
    let held = 0;
    for (let draw = 0; draw < confidenceDraws; draw += 1) {
      if (isFirst(scoresOf(drawScores(random), weights), index)) held += 1;
    }
    return held / confidenceDraws;
  });
  const share = (rows: readonly (readonly number[])[]) => rows.map((row) => row.map((times) => times / draws));
  return {
    rankAcceptability: share(tally.ranks),
    centralWeights,
    confidenceFactors,
    pairwiseWinning: share(tally.wins),
  };
}
