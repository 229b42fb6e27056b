/** The `share` quantile (0 to 1) of ascending values by linear interpolation (type 7), or null of none. */
export function quantile(ascending: readonly number[], share: number): number | null {
  const position = (ascending.length - 1) * share;
  const below = ascending[Math.floor(position)];
  const above = ascending[Math.ceil(position)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (position - Math.floor(position));
}
