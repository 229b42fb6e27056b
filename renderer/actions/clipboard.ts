import { findSelectedBounds, fitAll, revealRectangle } from '#renderer/canvas/canvas-controls.ts';
import { selectNewSince } from '#renderer/canvas/canvas-edits.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { selectionPaste } from '#shared/commands/selection/paste.ts';
import { useCaseCreateMany } from '#shared/commands/use-case/create-many.ts';
import { useCaseImport } from '#shared/commands/use-case/import.ts';
import { arrangeImport, findFreeCorner } from '#shared/exchange/arrange-import.ts';
import { createClip } from '#shared/workspace/create-clip.ts';
import { parseClip } from '#shared/workspace/parse-clip.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { readPasted } from './read-pasted.ts';

/** What was copied, whole, beside the plain text that other programs see. */
const ownType = 'application/x-sextant+json';

function present(): Workspace | null {
  return useWorkspaceStore.getState().document?.history.present ?? null;
}

/** Puts the chosen things on the clipboard, as text for others a line each. False: nothing is chosen. */
export function copySelection(data: DataTransfer): boolean {
  const workspace = present();
  if (workspace === null) return false;
  const clip = createClip(workspace, useUiStore.getState().selected);
  const lines = [
    ...clip.useCases.map(({ useCase }) => useCase.title),
    ...clip.notes.map(({ note }) => note.text),
    ...clip.zones.map(({ zone }) => zone.title),
  ];
  if (lines.length === 0) return false;
  data.setData('text/plain', lines.join('\n'));
  data.setData(ownType, JSON.stringify(clip));
  return true;
}

function revealSelected(): void {
  const bounds = useUiStore.getState().view === 'canvas' ? findSelectedBounds() : null;
  if (bounds !== null) revealRectangle(bounds);
}

/** Runs an edit that adds things and chooses them. False: it added nothing. */
function add(run: (workspace: Workspace) => boolean, show: () => void): boolean {
  const before = present();
  if (before === null || !run(before)) return false;
  selectNewSince(before);
  // What was added stands on the canvas only when it has been drawn once more.
  requestAnimationFrame(show);
  return true;
}

/** Makes a use case of every line or row of cells, in one step, and chooses them. False: there was none. */
export function pasteText(text: string): boolean {
  const { run } = useWorkspaceStore.getState();
  const { titles, rows } = readPasted(text);
  if (rows !== null) {
    return add(({ layout }) => run(useCaseImport, arrangeImport(rows, findFreeCorner(layout))), fitAll);
  }
  return titles.length > 0 && add(() => run(useCaseCreateMany, { titles }), fitAll);
}

/** Pastes what was copied from a workshop as it was, and any other text as a use case per line. */
export function pasteData(data: DataTransfer): boolean {
  const clip = parseClip(data.getData(ownType));
  const { run } = useWorkspaceStore.getState();
  if (clip !== null && add(() => run(selectionPaste, { clip }), revealSelected)) return true;
  return pasteText(data.getData('text/plain'));
}
