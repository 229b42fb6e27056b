import { findUseCase } from '#shared/workspace/find-use-case.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { replaceUseCase } from '../replace.ts';

export type RecommendationClearOverrideParams = { readonly id: UseCaseId };

/** Lets what the app recommends hold again. */
export const recommendationClearOverride: Command<RecommendationClearOverrideParams> = {
  name: 'recommendation.clear-override',
  isEnabled: ({ content }, { id }) => (findUseCase(content, id)?.recommendationOverride ?? null) !== null,
  run: (workspace, { id }) => replaceUseCase(workspace, id, () => ({ recommendationOverride: null })),
};
