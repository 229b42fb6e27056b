import { findUseCase } from '#shared/workspace/find-use-case.ts';
import { goodEnough as schema } from '#shared/workspace/schema/use-case.ts';
import type { UseCase, UseCaseId } from '#shared/workspace/types.ts';
import { applyChanges } from '../apply-changes.ts';
import type { Command } from '../command.ts';
import { areValidChanges } from '../is-valid.ts';
import { replaceUseCase } from '../replace.ts';

export type GoodEnoughSetParams = {
  readonly id: UseCaseId;
  readonly changes: Partial<Pick<UseCase['goodEnough'], 'metric' | 'accuracy' | 'reason' | 'by'>>;
};

const settable = schema.pick({ metric: true, accuracy: true, reason: true, by: true });

/** Says what accuracy is enough for the business, and keeps when it was said. */
export const goodEnoughSet: Command<GoodEnoughSetParams> = {
  name: 'good-enough.set',
  isEnabled: ({ content }, { id, changes }) =>
    findUseCase(content, id) !== undefined && areValidChanges(settable, changes),
  run: (workspace, { id, changes }, { now }) =>
    replaceUseCase(workspace, id, ({ goodEnough }) => {
      const next = applyChanges<UseCase['goodEnough']>(goodEnough, changes);
      return next === goodEnough ? {} : { goodEnough: { ...next, at: now } };
    }),
};
