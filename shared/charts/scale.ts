/** Turns amounts from `low` to `high` into places from `start` to `end`; all in the middle where there is no range. */
export function createScale(
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number],
): (amount: number) => number {
  const span = high - low;
  return span > 0
    ? (amount) => start + ((Math.min(high, Math.max(low, amount)) - low) / span) * (end - start)
    : () => (start + end) / 2;
}

/** Round amounts in ascending order, about `count` of them, that lie from `low` to `high`; none where there is no range. */
export function roundTicks(low: number, high: number, count: number): readonly number[] {
  const span = high - low;
  if (!(span > 0) || !Number.isFinite(span) || count < 1) return [];
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((each) => each * power >= rough - 1e-12 * power) ?? 10) * power;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step + 0);
}

/**
 * Middles of labels that are as near to `wanted` (ascending) as they can be without touching, within `start` to `end`
 * where there is room for all.
 */
export function keepApart(
  wanted: readonly { readonly at: number; readonly room: number }[],
  gap: number,
  [start, end]: readonly [number, number],
): readonly number[] {
  const places: number[] = [];
  for (const [index, { at, room }] of wanted.entries()) {
    const before = wanted[index - 1];
    const least = before === undefined ? start + room / 2 : (places[index - 1] ?? 0) + (before.room + room) / 2 + gap;
    places.push(Math.max(at, least));
  }
  let most = end;
  for (let index = wanted.length - 1; index >= 0; index -= 1) {
    const room = wanted[index]?.room ?? 0;
    places[index] = Math.min(places[index] ?? 0, most - room / 2);
    most = (places[index] ?? 0) - room / 2 - gap;
  }
  return places;
}
