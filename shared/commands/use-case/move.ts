import type { UseCaseId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { canMove, type Move, moveOnCanvas } from '../move-on-canvas.ts';

export type UseCaseMoveParams = { readonly moves: readonly Move<UseCaseId>[] };

/** Puts cards at absolute places. */
export const useCaseMove: Command<UseCaseMoveParams> = {
  name: 'use-case.move',
  isEnabled: (workspace, { moves }) => canMove(workspace, { cards: moves, notes: [], zones: [] }),
  run: (workspace, { moves }) => moveOnCanvas(workspace, { cards: moves, notes: [], zones: [] }),
  count: ({ moves }) => moves.length,
};
