import type { Place } from '#shared/workspace/place.ts';
import type { Command } from '../command.ts';
import { canDuplicate, copyOffset, duplicateOnCanvas } from '../duplicate-on-canvas.ts';
import { type Chosen, countChosen } from '../remove-from-canvas.ts';

export type SelectionDuplicateParams = Chosen & { readonly offset?: Place };

/** Copies all that is chosen in one step; copied use cases come last in the order. */
export const selectionDuplicate: Command<SelectionDuplicateParams> = {
  name: 'selection.duplicate',
  isEnabled: (workspace, { offset = copyOffset, ...chosen }) => canDuplicate(workspace, chosen, offset),
  run: (workspace, { offset = copyOffset, ...chosen }, context) =>
    duplicateOnCanvas(workspace, chosen, offset, context),
  count: countChosen,
};
