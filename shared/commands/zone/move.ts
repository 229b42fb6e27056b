import { listInZone } from '#shared/workspace/list-in-zone.ts';
import { isPlace, type Place, toHalfPixels, toShifted } from '#shared/workspace/place.ts';
import type { Workspace, ZoneId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { canMove, type Moves, moveOnCanvas } from '../move-on-canvas.ts';

export type ZoneMoveParams = { readonly id: ZoneId; readonly to: Place };

function toMoves(workspace: Workspace, { id, to }: ZoneMoveParams): Moves {
  const { layout } = workspace;
  const from = layout.zones[id];
  if (from === undefined) return { cards: [], notes: [], zones: [] };
  const at = toHalfPixels(to);
  const offset: Place = [at[0] - from[0], at[1] - from[1]];
  const inside = listInZone(workspace, id);
  return {
    cards: inside.useCases.flatMap((card) => {
      const place = layout.cards[card];
      return place === undefined ? [] : [{ id: card, at: toShifted(place, offset) }];
    }),
    notes: inside.notes.flatMap((note) => {
      const place = layout.notes[note];
      return place === undefined ? [] : [{ id: note, at: toShifted([place[0], place[1]], offset) }];
    }),
    zones: [{ id, at }],
  };
}

/** Moves a zone with the cards and notes that lie in it; not while it is locked. */
export const zoneMove: Command<ZoneMoveParams> = {
  name: 'zone.move',
  isEnabled: (workspace, params) =>
    isPlace(params.to) &&
    workspace.content.zones[params.id]?.locked === false &&
    canMove(workspace, toMoves(workspace, params)),
  run: (workspace, params) => moveOnCanvas(workspace, toMoves(workspace, params)),
};
