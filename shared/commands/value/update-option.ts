import { findUseCase } from '#shared/workspace/find-use-case.ts';
import { option as schema } from '#shared/workspace/schema/use-case.ts';
import type { Option, UseCaseId } from '#shared/workspace/types.ts';
import { applyChanges } from '../apply-changes.ts';
import type { Command } from '../command.ts';
import { areValidChanges } from '../is-valid.ts';
import { replaceFields, replaceUseCase } from '../replace.ts';

export type ValueUpdateOptionParams = {
  readonly id: UseCaseId;
  readonly option: 'nothing' | 'simplest' | 'ml';
  readonly changes: Partial<Option>;
};

/** Sets what one way to take the decision reaches and costs. */
export const valueUpdateOption: Command<ValueUpdateOptionParams> = {
  name: 'value.update-option',
  isEnabled: ({ content }, { id, changes }) =>
    findUseCase(content, id) !== undefined && areValidChanges(schema, changes),
  run: (workspace, { id, option, changes }) =>
    replaceUseCase(workspace, id, ({ value }) => ({
      value: replaceFields(value, { [option]: applyChanges(value[option], changes) }),
    })),
};
