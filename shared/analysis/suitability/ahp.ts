import { normalize } from './normalize.ts';

export type PairwiseWeights = {
  /** Principal eigenvector, summing to 1. */
  readonly weights: readonly number[];
  readonly geometricMeanWeights: readonly number[];
  readonly lambdaMax: number;
  readonly consistencyIndex: number;
  readonly consistencyRatio: number;
  readonly isConsistent: boolean;
  /** The judgement that contradicts the others most, with the value from 1/9 to 9 that would agree with them; null when consistent. */
  readonly worst: { readonly row: number; readonly column: number; readonly suggested: number } | null;
};

/** Mean consistency index of random matrices of size 1 to 10 (Saaty 1980). */
const randomIndex = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];
const consistencyLimit = 0.1;

function multiply(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, value, column) => sum + value * (vector[column] ?? 0), 0));
}

function principalEigenvector(matrix: readonly (readonly number[])[]): readonly number[] {
  let weights: readonly number[] = matrix.map(() => 1 / matrix.length);
  for (let step = 0; step < 10_000; step += 1) {
    const next = normalize(multiply(matrix, weights)) ?? weights;
    const before = weights;
    const change = next.reduce((most, value, index) => Math.max(most, Math.abs(value - (before[index] ?? 0))), 0);
    weights = next;
    if (change < 1e-14) break;
  }
  return weights;
}

function toSaatyScale(ratio: number): number {
  return ratio >= 1 ? Math.min(9, Math.round(ratio)) : 1 / Math.min(9, Math.round(1 / ratio));
}

function worstJudgement(matrix: readonly (readonly number[])[], weights: readonly number[]): PairwiseWeights['worst'] {
  let worst: { row: number; column: number; suggested: number; error: number } | null = null;
  for (const [row, values] of matrix.entries()) {
    for (const [column, value] of values.entries()) {
      if (column <= row) continue;
      const ratio = (weights[row] ?? 1) / (weights[column] ?? 1);
      const error = Math.abs(Math.log(value / ratio));
      if (worst === null || error > worst.error + 1e-12) {
        worst = { row, column, suggested: toSaatyScale(ratio), error };
      }
    }
  }
  return worst === null ? null : { row: worst.row, column: worst.column, suggested: worst.suggested };
}

/** Weights from a positive reciprocal matrix of pairwise judgements, with how consistent they are (AHP, Saaty; method 1.5). */
export function ahp(matrix: readonly (readonly number[])[]): PairwiseWeights {
  const n = matrix.length;
  const weights = principalEigenvector(matrix);
  const product = multiply(matrix, weights);
  const lambdaMax = product.reduce((sum, value, index) => sum + value / (weights[index] ?? 1), 0) / Math.max(1, n);
  const consistencyIndex = n < 2 ? 0 : (lambdaMax - n) / (n - 1);
  const random = randomIndex[Math.min(n, randomIndex.length) - 1] ?? 0;
  const consistencyRatio = n < 3 || random === 0 ? 0 : consistencyIndex / random;
  const isConsistent = consistencyRatio <= consistencyLimit + 1e-9;
  const means = matrix.map((row) => Math.exp(row.reduce((sum, value) => sum + Math.log(value), 0) / Math.max(1, n)));
  return {
    weights,
    geometricMeanWeights: normalize(means) ?? weights,
    lambdaMax,
    consistencyIndex,
    consistencyRatio,
    isConsistent,
    worst: isConsistent ? null : worstJudgement(matrix, weights),
  };
}
