import type { Place } from '#shared/workspace/place.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { canDuplicate, copyOffset, duplicateOnCanvas } from '../duplicate-on-canvas.ts';

export type UseCaseDuplicateParams = { readonly ids: readonly UseCaseId[]; readonly offset?: Place };

/** Copies use cases with everything that was said about them; the copies come last in the order. */
export const useCaseDuplicate: Command<UseCaseDuplicateParams> = {
  name: 'use-case.duplicate',
  isEnabled: (workspace, { ids, offset = copyOffset }) =>
    canDuplicate(workspace, { useCases: ids, notes: [], zones: [] }, offset),
  run: (workspace, { ids, offset = copyOffset }, context) =>
    duplicateOnCanvas(workspace, { useCases: ids, notes: [], zones: [] }, offset, context),
  count: ({ ids }) => ids.length,
};
