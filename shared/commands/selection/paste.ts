import { type Place, type Rectangle, toHalfPixelRectangle, toHalfPixels, toShifted } from '#shared/workspace/place.ts';
import { clip as clipSchema } from '#shared/workspace/schema/clip.ts';
import type { Clip, Workspace } from '#shared/workspace/types.ts';
import { addUseCases } from '../add-use-cases.ts';
import type { Command, CommandContext } from '../command.ts';
import { copyOffset } from '../duplicate-on-canvas.ts';
import { isValid } from '../is-valid.ts';
import { newLinkId, newNoteId, newZoneId } from '../new-ids.ts';
import { type ResolvedClip, resolveClip } from '../resolve-clip.ts';

/** Beyond the edge of the canvas there is no free place to be found. */
const mostSteps = 100;

export type SelectionPasteParams = { readonly clip: Clip };

const toKey = (kind: string, place: Place) => [kind, ...toHalfPixels(place)].join(' ');

function listCorners({ useCases, notes, zones }: Clip): readonly (readonly [kind: string, corner: Place])[] {
  return [
    ...useCases.flatMap(({ place }) => (place === null ? [] : [['card', place] as const])),
    ...notes.map(({ rectangle: [x, y] }) => ['note', [x, y]] as const),
    ...zones.map(({ rectangle: [x, y] }) => ['zone', [x, y]] as const),
  ];
}

/** How far the pasted things lie from where they were copied: as many steps as it takes to cover nothing exactly. */
function findOffset(clip: Clip, { layout }: Workspace): Place {
  const taken = new Set([
    ...Object.values(layout.cards).map((place) => toKey('card', place)),
    ...Object.values(layout.notes).map(([x, y]) => toKey('note', [x, y])),
    ...Object.values(layout.zones).map(([x, y]) => toKey('zone', [x, y])),
  ]);
  const corners = listCorners(clip);
  let offset = copyOffset;
  for (let step = 1; step < mostSteps; step += 1) {
    const at = offset;
    if (!corners.some(([kind, corner]) => taken.has(toKey(kind, toShifted(corner, at))))) return offset;
    offset = toShifted(offset, copyOffset);
  }
  return offset;
}

function toPasted([x, y, width, height]: Rectangle, offset: Place): Rectangle {
  return toHalfPixelRectangle([...toShifted([x, y], offset), width, height]);
}

function pasteUseCases(
  workspace: Workspace,
  { useCases, links }: ResolvedClip,
  offset: Place,
  context: CommandContext,
) {
  const { nextNumber } = workspace.content;
  const added = useCases.map(({ id, useCase: { number, ...fields }, place, comesBack }) => ({
    id,
    fields,
    place: place === null ? null : toHalfPixels(toShifted(place, offset)),
    number: comesBack && number < nextNumber ? number : null,
    comesBack,
  }));
  const next = addUseCases(workspace, added, null);
  if (links.length === 0) return next;
  const entries = links.map((link) => [newLinkId(context), link] as const);
  return { ...next, content: { ...next.content, links: { ...next.content.links, ...Object.fromEntries(entries) } } };
}

function pastePapers(workspace: Workspace, clip: Clip, offset: Place, context: CommandContext): Workspace {
  if (clip.notes.length + clip.zones.length === 0) return workspace;
  const { content, layout } = workspace;
  const next = {
    notes: { ...content.notes },
    zones: { ...content.zones },
    noteLayout: { ...layout.notes },
    zoneLayout: { ...layout.zones },
  };
  for (const { note, rectangle } of clip.notes) {
    const id = newNoteId(context);
    next.notes[id] = note;
    next.noteLayout[id] = toPasted(rectangle, offset);
  }
  for (const { zone, rectangle } of clip.zones) {
    const id = newZoneId(context);
    next.zones[id] = zone;
    next.zoneLayout[id] = toPasted(rectangle, offset);
  }
  return {
    ...workspace,
    content: { ...content, notes: next.notes, zones: next.zones },
    layout: { ...layout, notes: next.noteLayout, zones: next.zoneLayout },
  };
}

const countPasted = ({ clip: { useCases, notes, zones } }: SelectionPasteParams) =>
  useCases.length + notes.length + zones.length;

/** Adds what was cut or copied, here or in another workspace, beside where it lay; use cases come last in the order. */
export const selectionPaste: Command<SelectionPasteParams> = {
  name: 'selection.paste',
  isEnabled: (_workspace, params) => countPasted(params) > 0 && isValid(clipSchema, params.clip),
  run: (workspace, { clip }, context) => {
    const offset = findOffset(clip, workspace);
    const next = pasteUseCases(workspace, resolveClip(clip, workspace, context), offset, context);
    return pastePapers(next, clip, offset, context);
  },
  count: countPasted,
};
