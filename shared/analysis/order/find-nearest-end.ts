type Interval<Who> = {
  readonly weight: number;
  readonly low: number;
  readonly high: number;
  readonly below: Who | null;
  readonly above: Who | null;
};

/** The end of an interval that lies nearest to its weight in use, with who changes there; null where nobody changes at any end. */
export function findNearestEnd<Who, Each extends Interval<Who>>(intervals: readonly (Each & Interval<Who>)[]) {
  const ends = intervals.flatMap((each) => [
    ...(each.below === null ? [] : [{ each, at: each.low, who: each.below }]),
    ...(each.above === null ? [] : [{ each, at: each.high, who: each.above }]),
  ]);
  return ends.sort((a, b) => Math.abs(a.at - a.each.weight) - Math.abs(b.at - b.each.weight))[0] ?? null;
}
