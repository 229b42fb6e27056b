import { findUseCase } from '#shared/workspace/find-use-case.ts';
import type { Content, CriterionId, CriterionScore, UseCaseId, Workspace } from '#shared/workspace/types.ts';
import { replaceFields, replaceUseCase } from './replace.ts';

export type ScoreParams = { readonly id: UseCaseId; readonly criterion: CriterionId };

const noScore: CriterionScore = { votes: {}, settled: null, dissent: '' };

/** What was said about a criterion of a use case; empty when nothing was, undefined when there is no use case. */
export function findScoreOf(content: Content, { id, criterion }: ScoreParams): CriterionScore | undefined {
  const useCase = findUseCase(content, id);
  return useCase === undefined ? undefined : (useCase.scores[criterion] ?? noScore);
}

/** The workspace with a criterion's score changed; the same workspace when it stays as it is. */
export function changeScore(
  workspace: Workspace,
  { id, criterion }: ScoreParams,
  change: (score: CriterionScore) => Partial<CriterionScore>,
): Workspace {
  return replaceUseCase(workspace, id, ({ scores }) => {
    const before = scores[criterion] ?? noScore;
    const after = replaceFields(before, change(before));
    return after === before ? {} : { scores: { ...scores, [criterion]: after } };
  });
}
