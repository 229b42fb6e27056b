export type FleissKappa = {
  readonly kappa: number | null;
  readonly observed: number;
  readonly expected: number;
};

/**
 * Fleiss' kappa of a table of counts, items by categories, each item judged by the same number of raters (method 2.4).
 * Null where every vote falls into one category, or fewer than two vote.
 */
export function fleissKappa(table: readonly (readonly number[])[]): FleissKappa | null {
  const raters = (table[0] ?? []).reduce((sum, count) => sum + count, 0);
  if (raters < 2) return null;
  const items = table.length;
  const agreement = table.map(
    (row) => (row.reduce((sum, count) => sum + count * count, 0) - raters) / (raters * (raters - 1)),
  );
  const observed = agreement.reduce((sum, value) => sum + value, 0) / items;
  const shares = (table[0] ?? []).map(
    (_, category) => table.reduce((sum, row) => sum + (row[category] ?? 0), 0) / (items * raters),
  );
  const expected = shares.reduce((sum, share) => sum + share * share, 0);
  return { kappa: expected >= 1 - 1e-12 ? null : (observed - expected) / (1 - expected), observed, expected };
}
