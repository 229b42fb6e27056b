import type { UseCaseId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { isChoice, removeFromCanvas } from '../remove-from-canvas.ts';

export type UseCaseDeleteParams = { readonly ids: readonly UseCaseId[] };

/** Deletes use cases with their cards, their links, and every mention in plans and decisions. */
export const useCaseDelete: Command<UseCaseDeleteParams> = {
  name: 'use-case.delete',
  isEnabled: (workspace, { ids }) => isChoice(workspace, { useCases: ids, notes: [], zones: [] }),
  run: (workspace, { ids }) => removeFromCanvas(workspace, { useCases: ids, notes: [], zones: [] }),
  count: ({ ids }) => ids.length,
};
