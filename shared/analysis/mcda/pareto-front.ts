/** True where `a` is at least as good as `b` on every objective and better on one. */
export function dominates(a: readonly number[], b: readonly number[], maximize: readonly boolean[]): boolean {
  let isBetter = false;
  for (let index = 0; index < maximize.length; index += 1) {
    const gain = (maximize[index] === true ? 1 : -1) * ((a[index] ?? 0) - (b[index] ?? 0));
    if (gain < 0) return false;
    if (gain > 0) isBetter = true;
  }
  return isBetter;
}

/** Indices of the points that no other point dominates, in order; equal points do not dominate each other (method 1.5). */
export function paretoFront(points: readonly (readonly number[])[], maximize: readonly boolean[]): readonly number[] {
  return points.flatMap((point, index) => (points.some((other) => dominates(other, point, maximize)) ? [] : [index]));
}
