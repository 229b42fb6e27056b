import { findUseCase } from '#shared/workspace/find-use-case.ts';
import { useCase as schema } from '#shared/workspace/schema/use-case.ts';
import type { UseCase, UseCaseId, Workspace } from '#shared/workspace/types.ts';
import { applyChanges } from '../apply-changes.ts';
import type { Command } from '../command.ts';
import { areValidChanges, isValid } from '../is-valid.ts';
import { replaceUseCase } from '../replace.ts';

const facts = schema.pick({ owner: true, sponsor: true, department: true, stage: true });

export type UseCaseUpdateManyParams = {
  readonly ids: readonly UseCaseId[];
  readonly changes?: Partial<Pick<UseCase, keyof typeof facts.shape>>;
  /** Tags that each of them gets, behind those that it has. */
  readonly addTags?: readonly string[];
  /** Tags that each of them loses. */
  readonly removeTags?: readonly string[];
};

function changeTags(tags: readonly string[], added: readonly string[], removed: readonly string[]): readonly string[] {
  const kept = tags.filter((tag) => !removed.includes(tag));
  return [...kept, ...new Set(added.filter((tag) => !kept.includes(tag)))];
}

/** Sets the same facts of several use cases, and puts tags on them or takes them off, in one step. */
export const useCaseUpdateMany: Command<UseCaseUpdateManyParams> = {
  name: 'use-case.update-many',
  isEnabled: ({ content }, { ids, changes = {}, addTags = [], removeTags = [] }) =>
    ids.length > 0 &&
    ids.every((id) => findUseCase(content, id) !== undefined) &&
    areValidChanges(facts, changes) &&
    isValid(schema.shape.tags, addTags) &&
    isValid(schema.shape.tags, removeTags),
  run: (workspace, { ids, changes = {}, addTags = [], removeTags = [] }) =>
    ids.reduce<Workspace>(
      (before, id) =>
        replaceUseCase(before, id, (useCase) =>
          applyChanges<UseCase>(useCase, {
            ...changes,
            ...(addTags.length + removeTags.length === 0
              ? {}
              : { tags: changeTags(useCase.tags, addTags, removeTags) }),
          }),
        ),
      workspace,
    ),
  count: ({ ids }) => ids.length,
};
