import type { Workspace } from '#shared/workspace/types.ts';
import { type AlignEdge, alignRectangles } from '../align-rectangles.ts';
import { listUnits, toUnitMoves } from '../canvas-units.ts';
import type { Command } from '../command.ts';
import { canMove, type Moves, moveOnCanvas } from '../move-on-canvas.ts';
import { type Chosen, countChosen } from '../remove-from-canvas.ts';

export type SelectionAlignParams = Chosen & { readonly edge: AlignEdge };

function toMoves(workspace: Workspace, { edge, ...chosen }: SelectionAlignParams): Moves {
  const units = listUnits(workspace, chosen);
  const movable = units.filter(({ isFixed }) => !isFixed);
  const anchors = units.filter(({ isFixed }) => isFixed).map(({ rectangle }) => rectangle);
  const shifts = alignRectangles(
    movable.map(({ rectangle }) => rectangle),
    edge,
    anchors,
  );
  return toUnitMoves(
    workspace.layout,
    movable.map((unit, index) => [unit, shifts[index] ?? [0, 0]]),
  );
}

/** Puts the named edge or middle of all that is chosen on one line; groups and zones move whole, what is locked stays. */
export const selectionAlign: Command<SelectionAlignParams> = {
  name: 'selection.align',
  isEnabled: (workspace, params) =>
    listUnits(workspace, params).length > 1 && canMove(workspace, toMoves(workspace, params)),
  run: (workspace, params) => moveOnCanvas(workspace, toMoves(workspace, params)),
  count: countChosen,
};
