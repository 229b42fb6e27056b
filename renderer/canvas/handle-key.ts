import { useFindingStore } from '#renderer/finding/finding-store.ts';
import { nothingSelected, useUiStore } from '#renderer/state/ui-store.ts';
import { type Direction, findNeighbor } from '#shared/canvas/find-neighbor.ts';
import { isFaded } from '#shared/canvas/finding/find-lit.ts';
import { gridStep } from '#shared/canvas/snap-to-grid.ts';
import { type Place, toCardRectangle } from '#shared/workspace/place.ts';
import { useArrangementStore } from './arrangement-store.ts';
import { revealRectangle, revealUseCase } from './canvas-controls.ts';
import { beginUseCase, editSelection, moveSelection } from './canvas-edits.ts';
import { type Thing, useCanvasStore } from './canvas-store.ts';
import { focusThing } from './focus-thing.ts';
import { enterGroup, leaveEntered } from './group-selection.ts';
import { findOpenWorkspace } from './open-content.ts';
import { countSelected, isSelected, select, selectedOnly, toggleSelected } from './selection.ts';

const arrows: Readonly<Record<string, { readonly direction: Direction; readonly step: Place }>> = {
  ArrowLeft: { direction: 'left', step: [-1, 0] },
  ArrowRight: { direction: 'right', step: [1, 0] },
  ArrowUp: { direction: 'up', step: [0, -1] },
  ArrowDown: { direction: 'down', step: [0, 1] },
};
const farSteps = 8;
const nudgeGroup = 'nudge';

/** Where a thing lies, for going on from it. */
function findPlace(thing: Thing): Place | undefined {
  if (thing.kind === 'use-case') return useArrangementStore.getState().arrangement.places.get(thing.id);
  const layout = findOpenWorkspace()?.layout;
  const rectangle = thing.kind === 'note' ? layout?.notes[thing.id] : layout?.zones[thing.id];
  return rectangle === undefined ? undefined : [rectangle[0], rectangle[1]];
}

type Target = { readonly thing: Thing; readonly at: Place };

function listTargets(): readonly Target[] {
  const { cards } = useArrangementStore.getState().arrangement;
  const { lit } = useFindingStore.getState();
  const shown = cards.filter(({ id }) => !isFaded(lit, id));
  const targets: Target[] = shown.map(({ id, at }) => ({ thing: { kind: 'use-case', id }, at }));
  const workspace = findOpenWorkspace();
  if (workspace === null || useUiStore.getState().lens !== 'free') return targets;
  for (const [id, [x, y]] of Object.entries(workspace.layout.notes)) {
    const isNote = (text: string): text is Extract<Thing, { kind: 'note' }>['id'] =>
      Object.hasOwn(workspace.content.notes, text);
    if (isNote(id)) targets.push({ thing: { kind: 'note', id }, at: [x, y] });
  }
  for (const [id, [x, y]] of Object.entries(workspace.layout.zones)) {
    const isZone = (text: string): text is Extract<Thing, { kind: 'zone' }>['id'] =>
      Object.hasOwn(workspace.content.zones, text);
    if (isZone(id)) targets.push({ thing: { kind: 'zone', id }, at: [x, y - 1] });
  }
  return targets;
}

function goTo(thing: Thing): void {
  const at = findPlace(thing);
  if (thing.kind === 'use-case') revealUseCase(thing.id);
  else if (at !== undefined) revealRectangle(toCardRectangle(at));
  focusThing(thing);
}

function goInDirection(active: Thing, direction: Direction): void {
  const from = findPlace(active);
  const next = from === undefined ? undefined : findNeighbor(listTargets(), from, direction);
  if (next !== undefined) goTo(next.thing);
}

function pressArrow(event: KeyboardEvent, active: Thing | null): boolean {
  const arrow = arrows[event.key];
  if (arrow === undefined || event.altKey) return false;
  const { selected, lens } = useUiStore.getState();
  const isAiming = lens !== 'free' || event.ctrlKey || event.metaKey;
  const nudges = countSelected(selected) > 0 && (active === null || isSelected(selected, active));
  if (nudges && !isAiming) {
    const far = event.shiftKey ? farSteps * gridStep : gridStep;
    moveSelection([arrow.step[0] * far, arrow.step[1] * far], nudgeGroup);
    return true;
  }
  if (active === null) return false;
  goInDirection(active, arrow.direction);
  return true;
}

/** From a member of a group back to the whole of it. */
function stepOut(): void {
  const group = leaveEntered();
  if (group !== null) select({ useCases: group.cards, notes: group.notes, zones: group.zones });
}

function pressEscape(): boolean {
  const { tool, selected, set } = useUiStore.getState();
  if (tool !== 'select') set({ tool: 'select' });
  else if (useCanvasStore.getState().entered !== null) stepOut();
  else if (countSelected(selected) > 0) set({ selected: nothingSelected });
  else if (useCanvasStore.getState().selectedLink !== null) useCanvasStore.getState().set({ selectedLink: null });
  else return false;
  return true;
}

function pressEnter(active: Thing | null): boolean {
  if (active === null) return false;
  const hasEntered = enterGroup(active);
  select(selectedOnly(active));
  if (!hasEntered) editSelection();
  return true;
}

/**
 * What a key does on the canvas itself; keys of the registry are not among them. True: it was used. `focused` is the
 * thing that has focus, null when only the canvas has.
 */
export function handleKey(event: KeyboardEvent, focused: Thing | null): boolean {
  if (event.key === 'Escape') return pressEscape();
  if (event.key === 'Enter' || event.key === 'F2') {
    if (useUiStore.getState().tool === 'use-case' && focused === null) {
      beginUseCase();
      return true;
    }
    return pressEnter(focused);
  }
  return pressArrow(event, focused);
}

/** Selects or lets go of the focused thing. */
export function toggleFocused(focused: Thing, adds: boolean): void {
  const { selected } = useUiStore.getState();
  select(adds || isSelected(selected, focused) ? toggleSelected(selected, focused) : selectedOnly(focused));
}
