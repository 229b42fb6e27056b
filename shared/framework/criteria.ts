import type { CriterionId } from '#shared/workspace/types.ts';

export type Criterion = {
  readonly id: CriterionId;
  /** Share of the whole weight while nobody weighs: equal parts. */
  readonly weight: number;
};

/** The five criteria of machine learning against rules, in their order. 1 points to rules, 5 to machine learning. */
export const criteria: readonly Criterion[] = [
  { id: 'complexity', weight: 0.2 },
  { id: 'data', weight: 0.2 },
  { id: 'value', weight: 0.2 },
  { id: 'dynamics', weight: 0.2 },
  { id: 'volume', weight: 0.2 },
];

/** The five values of the scale; each has its anchor words per criterion. */
export const scaleValues = [1, 2, 3, 4, 5] as const;

/** From the cheapest way of deciding to the dearest: the first that is good enough is the one to take. */
export const orderOfChoice = ['rules', 'statistics', 'simple-ml', 'complex-ml'] as const;
export type ChoiceId = (typeof orderOfChoice)[number];
