import type { CriterionId, CriterionScore, UseCase } from './types.ts';

/** What was voted and settled for a criterion, or undefined when nothing was. */
export function findScore(useCase: UseCase, criterion: CriterionId): CriterionScore | undefined {
  return useCase.scores[criterion];
}
