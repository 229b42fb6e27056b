import { createUseCase } from '#shared/workspace/create-use-case.ts';
import { isSame } from '#shared/workspace/is-same.ts';
import type { Content, UseCase, UseCaseId } from '#shared/workspace/types.ts';

const answered = ['goodEnough', 'value', 'data', 'operations', 'risk', 'maturity', 'plan', 'modelCard'] as const;
const written = ['decisionSupported', 'users', 'peopleAffected', 'outOfScope', 'businessMetric'] as const;

function isScored({ scores }: UseCase): boolean {
  return Object.values(scores).some(
    ({ votes, settled, dissent }) =>
      settled !== null || dissent.trim() !== '' || Object.values(votes).some((rounds) => rounds.length > 0),
  );
}

/**
 * Tells which use cases the room has said something about: a score, an answer, a number, a next step, or a decision
 * that names it. Title, summary, department and what else a list brings along do not count.
 */
export function createIsDiscussed(content: Content): (id: UseCaseId, useCase: UseCase) => boolean {
  const untouched = createUseCase(1, { title: 'untouched' });
  const decided = new Set(Object.values(content.decisions).flatMap(({ useCases }) => useCases));
  return (id, useCase) =>
    decided.has(id) ||
    isScored(useCase) ||
    useCase.recommendationOverride !== null ||
    useCase.nextStep !== null ||
    written.some((field) => useCase[field].trim() !== '') ||
    answered.some((field) => !isSame(useCase[field], untouched[field]));
}
