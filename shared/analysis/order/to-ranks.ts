/** The place of each value, highest first, from 1; values within `tolerance` of the one before share its place. */
export function toRanks(values: readonly number[], tolerance = 1e-9): readonly number[] {
  const order = [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  let rank = 0;
  for (const [place, index] of order.entries()) {
    const before = values[order[place - 1] ?? -1];
    if (before === undefined || before - (values[index] ?? 0) > tolerance) rank = place + 1;
    ranks[index] = rank;
  }
  return ranks;
}
