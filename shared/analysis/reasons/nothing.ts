/** A sentence that speaks of no values. */
export type Nothing = Record<string, never>;
