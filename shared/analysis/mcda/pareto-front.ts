function dominates(a: readonly number[], b: readonly number[], maximize: readonly boolean[]): boolean {
  const gains = maximize.map((isUp, index) => (isUp ? 1 : -1) * ((a[index] ?? 0) - (b[index] ?? 0)));
  return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
}

/** Indices of the points that no other point dominates, in order; equal points do not dominate each other (method 1.5). */
export function paretoFront(points: readonly (readonly number[])[], maximize: readonly boolean[]): readonly number[] {
  return points.flatMap((point, index) => (points.some((other) => dominates(other, point, maximize)) ? [] : [index]));
}
