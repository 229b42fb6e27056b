import type * as z from 'zod';
import { findUseCase } from '#shared/workspace/find-use-case.ts';
import type { Content, UseCase, UseCaseId } from '#shared/workspace/types.ts';
import { applyChanges } from './apply-changes.ts';
import type { Command } from './command.ts';
import { areValidChanges } from './is-valid.ts';
import { replaceContent, replaceUseCase } from './replace.ts';

type ContentBranch = 'workshop' | 'assumptions' | 'team' | 'portfolio' | 'agenda' | 'deck' | 'weights';
type UseCaseBranch = 'value' | 'data' | 'operations' | 'risk' | 'plan' | 'goodEnough';

/** A command that sets fields of one branch of the content; enabled when every value is allowed. */
export function createBranchUpdate<Branch extends ContentBranch>(
  name: string,
  branch: Branch,
  schema: z.ZodObject,
): Command<Partial<Content[Branch]>> {
  return {
    name,
    isEnabled: (_workspace, changes) => areValidChanges(schema, changes),
    run: (workspace, changes) => {
      const fields: Partial<Content> = {};
      return replaceContent(workspace, { ...fields, [branch]: applyChanges(workspace.content[branch], changes) });
    },
  };
}

export type UseCaseBranchParams<Fields> = { readonly id: UseCaseId; readonly changes: Partial<Fields> };

/** A command that sets fields of one branch of a use case; enabled when it exists and every value is allowed. */
export function createUseCaseBranchUpdate<Branch extends UseCaseBranch, Fields extends keyof UseCase[Branch]>(
  name: string,
  branch: Branch,
  schema: z.ZodObject,
): Command<UseCaseBranchParams<Pick<UseCase[Branch], Fields>>> {
  return {
    name,
    isEnabled: ({ content }, { id, changes }) =>
      findUseCase(content, id) !== undefined && areValidChanges(schema, changes),
    run: (workspace, { id, changes }) =>
      replaceUseCase(workspace, id, (useCase) => ({ [branch]: applyChanges<object>(useCase[branch], changes) })),
  };
}
