import { findUseCase } from '#shared/workspace/find-use-case.ts';
import { isSame } from '#shared/workspace/is-same.ts';
import { useCaseMaturity } from '#shared/workspace/schema/use-case.ts';
import type { UseCase, UseCaseId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { isValid } from '../is-valid.ts';
import { replaceUseCase } from '../replace.ts';

export type MaturitySetTestScoreParams = {
  readonly id: UseCaseId;
  readonly testScore: UseCase['maturity']['testScore'];
};

/** Sets the answers of the ML test score of a use case, or takes them back with null. */
export const maturitySetTestScore: Command<MaturitySetTestScoreParams> = {
  name: 'maturity.set-test-score',
  isEnabled: ({ content }, { id, testScore }) =>
    findUseCase(content, id) !== undefined && isValid(useCaseMaturity.shape.testScore, testScore),
  run: (workspace, { id, testScore }) =>
    replaceUseCase(workspace, id, ({ maturity }) =>
      isSame(maturity.testScore, testScore) ? {} : { maturity: { ...maturity, testScore } },
    ),
};
