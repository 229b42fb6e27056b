export type Direction = 'benefit' | 'cost';

function column(matrix: readonly (readonly number[])[], index: number): readonly number[] {
  return matrix.map((row) => row[index] ?? 0);
}

function distance(row: readonly number[], point: readonly number[]): number {
  return Math.sqrt(row.reduce((sum, value, index) => sum + (value - (point[index] ?? 0)) ** 2, 0));
}

/**
 * Closeness of each alternative (row) to the ideal, 0 to 1, by TOPSIS with vector normalization (method 1.5). A column of
 * zeros does not count; alternatives that are all alike are at 0.5.
 */
export function topsis(
  matrix: readonly (readonly number[])[],
  weights: readonly number[],
  directions: readonly Direction[],
): readonly number[] {
  const norms = weights.map((_, index) => Math.sqrt(column(matrix, index).reduce((sum, x) => sum + x * x, 0)));
  const weighted = matrix.map((row) =>
    row.map((value, index) => {
      const norm = norms[index] ?? 0;
      return norm > 0 ? ((weights[index] ?? 0) * value) / norm : 0;
    }),
  );
  const pick = (best: boolean) =>
    weights.map((_, index) => {
      const values = column(weighted, index);
      const wantsMost = (directions[index] === 'cost') !== best;
      return wantsMost ? Math.max(...values) : Math.min(...values);
    });
  const ideal = pick(true);
  const antiIdeal = pick(false);
  return weighted.map((row) => {
    const toIdeal = distance(row, ideal);
    const toAntiIdeal = distance(row, antiIdeal);
    return toIdeal + toAntiIdeal > 0 ? toAntiIdeal / (toIdeal + toAntiIdeal) : 0.5;
  });
}
