/** Availability of parts that are all needed: their product; 1 without parts. */
export function availabilityInSeries(parts: readonly number[]): number {
  return parts.reduce((product, part) => product * part, 1);
}

/** Availability of parts any of which will do; 0 without parts. */
export function availabilityInParallel(parts: readonly number[]): number {
  return 1 - parts.reduce((product, part) => product * (1 - part), 1);
}
