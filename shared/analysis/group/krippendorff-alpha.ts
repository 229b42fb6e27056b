export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

type Coincidences = { readonly values: readonly number[]; readonly counts: readonly (readonly number[])[] };

function coincidencesOf(raters: readonly (readonly (number | null)[])[]): Coincidences {
  const units = (raters[0] ?? [])
    .map((_, unit) => raters.flatMap((rater) => rater[unit] ?? []))
    .filter((values) => values.length >= 2);
  const values = [...new Set(units.flat())].sort((a, b) => a - b);
  const counts = values.map(() => new Array<number>(values.length).fill(0));
  for (const unit of units) {
    for (const [i, a] of unit.entries()) {
      const row = counts[values.indexOf(a)] ?? [];
      for (const [j, b] of unit.entries()) {
        const column = values.indexOf(b);
        if (i !== j) row[column] = (row[column] ?? 0) + 1 / (unit.length - 1);
      }
    }
  }
  return { values, counts };
}

function squaredDifference(metric: Metric, values: readonly number[], totals: readonly number[], i: number, j: number) {
  const a = values[i] ?? 0;
  const b = values[j] ?? 0;
  switch (metric) {
    case 'nominal':
      return i === j ? 0 : 1;
    case 'interval':
      return (a - b) ** 2;
    case 'ratio':
      return a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2;
    case 'ordinal': {
      const between = totals.slice(Math.min(i, j), Math.max(i, j) + 1).reduce((sum, total) => sum + total, 0);
      return (between - ((totals[i] ?? 0) + (totals[j] ?? 0)) / 2) ** 2;
    }
  }
}

/**
 * Krippendorff's alpha of raters (rows) over units (columns), null where a rater gave nothing: 1 is full agreement, 0 is
 * chance, below 0 is worse (method 2.2). Null where nothing varies or no unit has two values.
 */
export function krippendorffAlpha(raters: readonly (readonly (number | null)[])[], metric: Metric): number | null {
  const { values, counts } = coincidencesOf(raters);
  const totals = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const n = totals.reduce((sum, total) => sum + total, 0);
  let observed = 0;
  let expected = 0;
  for (const [i, row] of counts.entries()) {
    for (const [j, count] of row.entries()) {
      const difference = squaredDifference(metric, values, totals, i, j);
      observed += count * difference;
      expected += (totals[i] ?? 0) * (totals[j] ?? 0) * difference;
    }
  }
  return n < 2 || !(expected > 0) ? null : 1 - ((n - 1) * observed) / expected;
}
