import type { Command } from '../command.ts';
import { type Chosen, countChosen, isChoice, removeFromCanvas } from '../remove-from-canvas.ts';

/** Deletes all that is chosen in one step, with everything that pointed at it. */
export const selectionDelete: Command<Chosen> = {
  name: 'selection.delete',
  isEnabled: isChoice,
  run: removeFromCanvas,
  count: countChosen,
};
