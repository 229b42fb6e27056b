export type Cells = {
  readonly truePositive: number;
  readonly falseNegative: number;
  readonly falsePositive: number;
  readonly trueNegative: number;
};

/** Money per decision: the value of each cell of the confusion matrix by its share of the counts; null without cases (method 3.1 B). */
export function expectedValue(counts: Cells, values: Cells): number | null {
  const cells = ['truePositive', 'falseNegative', 'falsePositive', 'trueNegative'] as const;
  const total = cells.reduce((sum, cell) => sum + counts[cell], 0);
  return total > 0 ? cells.reduce((sum, cell) => sum + counts[cell] * values[cell], 0) / total : null;
}

/** True where the same loss is counted twice: a gain for finding a case and an equal loss for missing it (method 3.1 B). */
export function isCountedTwice(values: Pick<Cells, 'truePositive' | 'falseNegative'>): boolean {
  const { truePositive, falseNegative } = values;
  return truePositive > 0 && falseNegative < 0 && Math.abs(truePositive + falseNegative) <= 1e-9 * truePositive;
}

/** The probability above which acting is worth more than not acting; null where acting never or always is (method 3.1 B). */
export function optimalThreshold(values: Cells): number | null {
  const gain = values.truePositive - values.falseNegative;
  const loss = values.trueNegative - values.falsePositive;
  return gain >= 0 && loss >= 0 && gain + loss > 0 ? loss / (gain + loss) : null;
}
