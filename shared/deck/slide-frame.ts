export const sectionIds = [
  'cover',
  'summary',
  'contents',
  'changes',
  'portfolio',
  'matrix',
  'feasibility',
  'ranking',
  'value',
  'use-case-values',
  'risk',
  'maturity',
  'roadmap',
  'budget',
  'staffing',
  'components',
  'pattern',
  'pitfalls',
  'use-cases',
  'disagreement',
  'decisions',
  'next',
  'parked',
  'takeaways',
  'not-discussed',
  'method',
  'sources',
  'glossary',
] as const;
export type SectionId = (typeof sectionIds)[number];

export type SlideFrame = {
  /** Unique in the deck, stable from one export to the next; titles of the workspace are kept under it. */
  readonly id: string;
  readonly section: SectionId;
  /** Name in bookmarks and contents. */
  readonly name: string;
  /** Line above the title. */
  readonly head: string;
  /** The conclusion, the same said shorter after it; the first that fits is set. */
  readonly titles: readonly [string, ...string[]];
  /** True when a person wrote the title. */
  readonly isEdited: boolean;
  readonly subtitle: string;
  readonly notes: string;
};
