import { findUseCase } from '#shared/workspace/find-use-case.ts';
import { useCase as schema } from '#shared/workspace/schema/use-case.ts';
import type { UseCase, UseCaseId } from '#shared/workspace/types.ts';
import { applyChanges } from '../apply-changes.ts';
import type { Command } from '../command.ts';
import { areValidChanges } from '../is-valid.ts';
import { replaceUseCase } from '../replace.ts';

/** The simple facts of a use case; scores, value, data, risk and the like have commands of their own. */
const facts = schema.pick({
  title: true,
  shortTitle: true,
  summary: true,
  owner: true,
  sponsor: true,
  department: true,
  stage: true,
  tags: true,
  decisionSupported: true,
  users: true,
  peopleAffected: true,
  outOfScope: true,
  businessMetric: true,
  source: true,
  archivedAt: true,
});

export type UseCaseFacts = Pick<UseCase, keyof typeof facts.shape>;
export type UseCaseUpdateParams = { readonly id: UseCaseId; readonly changes: Partial<UseCaseFacts> };

/** Sets simple facts of a use case. */
export const useCaseUpdate: Command<UseCaseUpdateParams> = {
  name: 'use-case.update',
  isEnabled: ({ content }, { id, changes }) =>
    findUseCase(content, id) !== undefined && areValidChanges(facts, changes),
  run: (workspace, { id, changes }) =>
    replaceUseCase(workspace, id, (useCase) => applyChanges<UseCase>(useCase, changes)),
};
