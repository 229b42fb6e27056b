import { findUseCase } from '#shared/workspace/find-use-case.ts';
import { useCase as schema } from '#shared/workspace/schema/use-case.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { isValid } from '../is-valid.ts';
import { replaceUseCase } from '../replace.ts';

export type UseCaseRenameParams = { readonly id: UseCaseId; readonly title: string };

/** Gives a use case another title. */
export const useCaseRename: Command<UseCaseRenameParams> = {
  name: 'use-case.rename',
  isEnabled: ({ content }, { id, title }) =>
    findUseCase(content, id) !== undefined && isValid(schema.shape.title, title),
  run: (workspace, { id, title }) => replaceUseCase(workspace, id, () => ({ title })),
};
