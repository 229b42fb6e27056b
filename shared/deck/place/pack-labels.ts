/** A label whose left end must stand at `x`. */
export type WantedLabel<Item> = { readonly item: Item; readonly x: number; readonly width: number };
export type PackedLabel<Item> = { readonly item: Item; readonly x: number; readonly row: number };

/**
 * Labels on as few rows as keep them apart, each with its mark at its true x; the sign stands at the label's left end,
 * so none is moved. Labels that find no place in `mostRows` rows are given back as left over.
 */
export function packLabels<Item>(
  wanted: readonly WantedLabel<Item>[],
  mostRows: number,
): { readonly placed: readonly PackedLabel<Item>[]; readonly rowCount: number; readonly left: readonly Item[] } {
  const ends: number[] = [];
  const placed: PackedLabel<Item>[] = [];
  const left: Item[] = [];
  for (const label of [...wanted].sort((one, two) => one.x - two.x)) {
    const free = ends.findIndex((end) => end <= label.x);
    const row = free === -1 ? ends.length : free;
    if (row >= mostRows) {
      left.push(label.item);
      continue;
    }
    ends[row] = label.x + label.width;
    placed.push({ item: label.item, x: label.x, row });
  }
  return { placed, rowCount: ends.length, left };
}
