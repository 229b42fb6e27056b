import { findUseCase } from '#shared/workspace/find-use-case.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { replaceUseCase } from '../replace.ts';

export type DismissArchetypeParams = { readonly id: UseCaseId; readonly archetype: string };

/** Says that a use case is not of the kind that its title suggests; it is not suggested again. */
export const useCaseDismissArchetype: Command<DismissArchetypeParams> = {
  name: 'use-case.dismiss-archetype',
  isEnabled: ({ content }, { id }) => findUseCase(content, id) !== undefined,
  run: (workspace, { id, archetype }) =>
    replaceUseCase(workspace, id, () => ({ archetype: { id: archetype, state: 'dismissed' } })),
};
