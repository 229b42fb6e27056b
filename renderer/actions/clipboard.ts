import * as z from 'zod';
import { fitAll } from '#renderer/canvas/canvas-controls.ts';
import { selectNewSince } from '#renderer/canvas/canvas-edits.ts';
import { type Selected, useUiStore } from '#renderer/state/ui-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { selectionDuplicate } from '#shared/commands/selection/duplicate.ts';
import { useCaseCreateMany } from '#shared/commands/use-case/create-many.ts';
import { noteId, shortTextLimit, useCaseId, zoneId } from '#shared/workspace/schema/primitives.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { toTitles } from './to-titles.ts';

/** What was copied here, beside the plain text that other programs see. */
const ownType = 'application/x-sextant-selection';
const ownSchema = z.object({
  from: z.string(),
  selected: z.object({ useCases: z.array(useCaseId), notes: z.array(noteId), zones: z.array(zoneId) }),
});

function present(): Workspace | null {
  return useWorkspaceStore.getState().document?.history.present ?? null;
}

/** Puts the chosen things on the clipboard, as text for others a line each. False: nothing is chosen. */
export function copySelection(data: DataTransfer): boolean {
  const workspace = present();
  const { selected } = useUiStore.getState();
  if (workspace === null) return false;
  const { useCases, notes, zones } = workspace.content;
  const lines = [
    ...selected.useCases.map((id) => useCases[id]?.title ?? ''),
    ...selected.notes.map((id) => notes[id]?.text ?? ''),
    ...selected.zones.map((id) => zones[id]?.title ?? ''),
  ];
  if (lines.length === 0) return false;
  data.setData('text/plain', lines.join('\n'));
  data.setData(ownType, JSON.stringify({ from: workspace.documentId, selected }));
  return true;
}

/** Copies things to a free place beside them, in one step, and chooses the copies. False: they are not all there. */
function duplicate(chosen: Selected): boolean {
  const before = present();
  if (before === null || !useWorkspaceStore.getState().run(selectionDuplicate, chosen)) return false;
  selectNewSince(before);
  return true;
}

/** Makes a use case of every line, in one step, and chooses them. False: there was no line. */
export function pasteLines(text: string): boolean {
  const before = present();
  const titles = toTitles(text, shortTextLimit);
  if (before === null || titles.length === 0) return false;
  if (!useWorkspaceStore.getState().run(useCaseCreateMany, { titles })) return false;
  selectNewSince(before);
  // The cards stand on the canvas only when it has been drawn once more.
  requestAnimationFrame(fitAll);
  return true;
}

function readOwn(data: DataTransfer): z.infer<typeof ownSchema> | null {
  try {
    return ownSchema.parse(JSON.parse(data.getData(ownType)));
  } catch {
    return null;
  }
}

/** Pastes what was copied in this workshop as copies of it, and any other text as a use case per line. */
export function pasteData(data: DataTransfer): boolean {
  const own = readOwn(data);
  if (own !== null && own.from === present()?.documentId && duplicate(own.selected)) return true;
  return pasteLines(data.getData('text/plain'));
}
