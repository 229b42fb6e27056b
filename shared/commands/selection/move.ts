import type { Command } from '../command.ts';
import { canMove, type Moves, moveOnCanvas } from '../move-on-canvas.ts';

/** Puts cards, notes and zones at absolute places in one step. A zone moves alone: name what lies in it as well. */
export const selectionMove: Command<Moves> = {
  name: 'selection.move',
  isEnabled: canMove,
  run: moveOnCanvas,
  count: ({ cards, notes, zones }) => cards.length + notes.length + zones.length,
};
