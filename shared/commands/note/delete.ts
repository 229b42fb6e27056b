import type { NoteId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { isChoice, removeFromCanvas } from '../remove-from-canvas.ts';

export type NoteDeleteParams = { readonly ids: readonly NoteId[] };

/** Deletes notes. */
export const noteDelete: Command<NoteDeleteParams> = {
  name: 'note.delete',
  isEnabled: (workspace, { ids }) => isChoice(workspace, { useCases: [], notes: ids, zones: [] }),
  run: (workspace, { ids }) => removeFromCanvas(workspace, { useCases: [], notes: ids, zones: [] }),
  count: ({ ids }) => ids.length,
};
