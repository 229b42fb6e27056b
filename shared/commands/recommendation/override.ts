import { findUseCase } from '#shared/workspace/find-use-case.ts';
import { isSame } from '#shared/workspace/is-same.ts';
import { useCase as schema } from '#shared/workspace/schema/use-case.ts';
import type { UseCase, UseCaseId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { isValid } from '../is-valid.ts';
import { replaceUseCase } from '../replace.ts';

export type RecommendationOverrideParams = {
  readonly id: UseCaseId;
  readonly recommendation: NonNullable<UseCase['recommendationOverride']>['recommendation'];
  readonly reason: string;
  readonly by?: string;
};

/** Decides otherwise than the app recommends; needs a reason. */
export const recommendationOverride: Command<RecommendationOverrideParams> = {
  name: 'recommendation.override',
  isEnabled: ({ content }, { id, recommendation, reason, by = '' }) =>
    findUseCase(content, id) !== undefined &&
    reason.trim() !== '' &&
    isValid(schema.shape.recommendationOverride, { recommendation, reason, by }),
  run: (workspace, { id, recommendation, reason, by = '' }, { now }) =>
    replaceUseCase(workspace, id, ({ recommendationOverride: before }) => {
      const next = { ...before, recommendation, reason, by, at: before?.at ?? null };
      return isSame(next, before) ? {} : { recommendationOverride: { ...next, at: now } };
    }),
};
