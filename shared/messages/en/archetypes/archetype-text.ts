/** A kind of use case in words. */
export type ArchetypeText = {
  readonly name: string;
  /** The simplest approach that might do. */
  readonly baseline: string;
  readonly metric: string;
  /** Why the scores are typical. */
  readonly why: string;
  /** Why the answers about risk are typical. */
  readonly risk: string;
  /** What the data most often lack. */
  readonly data: string;
  /** What most often goes wrong. */
  readonly caution: string;
};
