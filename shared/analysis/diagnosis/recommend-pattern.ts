import { isAtLeast } from '../close.ts';

export type PatternChoice<Id extends string> = {
  readonly mode: 'clear' | 'blend' | 'foundations-first';
  /** Null where foundations come first. */
  readonly primary: Id | null;
  /** The other one of a blend. */
  readonly secondary: Id | null;
};

/**
 * The strategic pattern that scores of 0 to 100 speak for: below 40 none, less than 10 apart a blend of two; of equal
 * scores the one named first holds, so pass them in the order that breaks ties (method 10.2).
 */
export function recommendPattern<Id extends string>(
  scores: readonly { readonly id: Id; readonly score: number }[],
): PatternChoice<Id> {
  const ranked = [...scores].sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (first === undefined || !isAtLeast(first.score, 40)) {
    return { mode: 'foundations-first', primary: null, secondary: null };
  }
  if (second !== undefined && !isAtLeast(first.score - second.score, 10)) {
    return { mode: 'blend', primary: first.id, secondary: second.id };
  }
  return { mode: 'clear', primary: first.id, secondary: null };
}
