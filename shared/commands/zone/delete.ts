import type { ZoneId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { isChoice, removeFromCanvas } from '../remove-from-canvas.ts';

export type ZoneDeleteParams = { readonly ids: readonly ZoneId[] };

/** Deletes zones; what lies in them stays. */
export const zoneDelete: Command<ZoneDeleteParams> = {
  name: 'zone.delete',
  isEnabled: (workspace, { ids }) => isChoice(workspace, { useCases: [], notes: [], zones: ids }),
  run: (workspace, { ids }) => removeFromCanvas(workspace, { useCases: [], notes: [], zones: ids }),
  count: ({ ids }) => ids.length,
};
