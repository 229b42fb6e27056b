import { findUseCase } from '#shared/workspace/find-use-case.ts';
import { isSame } from '#shared/workspace/is-same.ts';
import { useCase as schema } from '#shared/workspace/schema/use-case.ts';
import type { UseCase, UseCaseId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { isValid } from '../is-valid.ts';
import { replaceUseCase } from '../replace.ts';

export type NextStepSetParams = { readonly id: UseCaseId; readonly nextStep: UseCase['nextStep'] };

/** Says what happens next with a use case, by whom and until when; null takes it back. */
export const nextStepSet: Command<NextStepSetParams> = {
  name: 'next-step.set',
  isEnabled: ({ content }, { id, nextStep }) =>
    findUseCase(content, id) !== undefined && isValid(schema.shape.nextStep, nextStep),
  run: (workspace, { id, nextStep }) =>
    replaceUseCase(workspace, id, (useCase) => (isSame(useCase.nextStep, nextStep) ? {} : { nextStep })),
};
