export type LearningCurve = {
  /** error(n) = a · n^-b + c */
  readonly a: number;
  readonly b: number;
  readonly c: number;
};

export type PilotPoint = { readonly examples: number; readonly error: number };

/** The power law through pilot points above the irreducible error `c`, fitted on logarithms; null with fewer than three (method 4.1). */
export function learningCurve(points: readonly PilotPoint[], c: number): LearningCurve | null {
  const logs = points
    .filter(({ examples, error }) => examples > 0 && error > c)
    .map(({ examples, error }) => ({ x: Math.log(examples), y: Math.log(error - c) }));
  if (logs.length < 3) return null;
  const meanX = logs.reduce((sum, { x }) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, { y }) => sum + y, 0) / logs.length;
  const squares = logs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  if (!(squares > 0)) return null;
  const slope = logs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / squares;
  return { a: Math.exp(meanY - slope * meanX), b: -slope, c };
}

/** The error to expect with this many examples. */
export function errorAt({ a, b, c }: LearningCurve, examples: number): number {
  return a * examples ** -b + c;
}

/** Examples needed to reach an error; null where more data does not reach it. */
export function examplesFor({ a, b, c }: LearningCurve, error: number): number | null {
  return error > c && b > 0 ? (a / (error - c)) ** (1 / b) : null;
}
