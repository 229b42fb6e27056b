import type { NoteId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { canMove, type Move, moveOnCanvas } from '../move-on-canvas.ts';

export type NoteMoveParams = { readonly moves: readonly Move<NoteId>[] };

/** Puts notes at absolute places. */
export const noteMove: Command<NoteMoveParams> = {
  name: 'note.move',
  isEnabled: (workspace, { moves }) => canMove(workspace, { cards: [], notes: moves, zones: [] }),
  run: (workspace, { moves }) => moveOnCanvas(workspace, { cards: [], notes: moves, zones: [] }),
  count: ({ moves }) => moves.length,
};
