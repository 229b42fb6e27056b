import type { Workspace } from '#shared/workspace/types.ts';
import { type DistributeAxis, distributeRectangles } from '../align-rectangles.ts';
import { listUnits, toUnitMoves } from '../canvas-units.ts';
import type { Command } from '../command.ts';
import { canMove, type Moves, moveOnCanvas } from '../move-on-canvas.ts';
import { type Chosen, countChosen } from '../remove-from-canvas.ts';

export type SelectionDistributeParams = Chosen & { readonly axis: DistributeAxis };

function toMoves(workspace: Workspace, { axis, ...chosen }: SelectionDistributeParams): Moves {
  const units = listUnits(workspace, chosen).filter(({ isFixed }) => !isFixed);
  const shifts = distributeRectangles(
    units.map(({ rectangle }) => rectangle),
    axis,
  );
  return toUnitMoves(
    workspace.layout,
    units.map((unit, index) => [unit, shifts[index] ?? [0, 0]]),
  );
}

/** Makes the gaps between the chosen things equal along an axis; the outermost stay, and so does what is locked. */
export const selectionDistribute: Command<SelectionDistributeParams> = {
  name: 'selection.distribute',
  isEnabled: (workspace, params) =>
    listUnits(workspace, params).length > 2 && canMove(workspace, toMoves(workspace, params)),
  run: (workspace, params) => moveOnCanvas(workspace, toMoves(workspace, params)),
  count: countChosen,
};
