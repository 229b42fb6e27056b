import { isPlace, type Place, type Rectangle, toHalfPixels, toShifted } from '#shared/workspace/place.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { addUseCases } from './add-use-cases.ts';
import type { CommandContext } from './command.ts';
import { newNoteId, newUseCaseId, newZoneId } from './new-ids.ts';
import { type Chosen, isChoice } from './remove-from-canvas.ts';

/** How far a copy lies from what it was copied from. */
export const copyOffset: Place = [24, 24];

function shift([x, y, width, height]: Rectangle, offset: Place): Rectangle {
  const [left, top] = toHalfPixels(toShifted([x, y], offset));
  return [left, top, width, height];
}

function copyUseCases(workspace: Workspace, { useCases }: Chosen, offset: Place, context: CommandContext): Workspace {
  const added = useCases.flatMap((id) => {
    const useCase = workspace.content.useCases[id];
    const place = workspace.layout.cards[id];
    if (useCase === undefined) return [];
    const at = place === undefined ? null : toShifted(place, offset);
    return [{ id: newUseCaseId(context), fields: useCase, place: at }];
  });
  return addUseCases(workspace, added, null);
}

/** The workspace with a copy of each chosen thing, `offset` away; copied use cases come last, with new numbers. */
export function duplicateOnCanvas(
  workspace: Workspace,
  chosen: Chosen,
  offset: Place,
  context: CommandContext,
): Workspace {
  const next = copyUseCases(workspace, chosen, offset, context);
  if (chosen.notes.length + chosen.zones.length === 0) return next;
  const notes = { ...next.content.notes };
  const zones = { ...next.content.zones };
  const layout = { ...next.layout, notes: { ...next.layout.notes }, zones: { ...next.layout.zones } };
  for (const id of chosen.notes) {
    const [note, place, copy] = [notes[id], layout.notes[id], newNoteId(context)];
    if (note !== undefined) notes[copy] = note;
    if (place !== undefined) layout.notes[copy] = shift(place, offset);
  }
  for (const id of chosen.zones) {
    const [zone, place, copy] = [zones[id], layout.zones[id], newZoneId(context)];
    if (zone !== undefined) zones[copy] = zone;
    if (place !== undefined) layout.zones[copy] = shift(place, offset);
  }
  return { ...next, content: { ...next.content, notes, zones }, layout };
}

/** True when all that is chosen exists and its copies would lie inside the limits. */
export function canDuplicate(workspace: Workspace, chosen: Chosen, offset: Place): boolean {
  const { cards, notes, zones } = workspace.layout;
  const places = [
    ...chosen.useCases.map((id) => cards[id]),
    ...chosen.notes.map((id) => notes[id]),
    ...chosen.zones.map((id) => zones[id]),
  ];
  return (
    isChoice(workspace, chosen) &&
    places.every((place) => place === undefined || isPlace(toShifted([place[0], place[1]], offset)))
  );
}
