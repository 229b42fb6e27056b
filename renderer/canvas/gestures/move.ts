import { useUiStore } from '#renderer/state/ui-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { zoneMove } from '#shared/commands/zone/move.ts';
import { type Place, toShifted } from '#shared/workspace/place.ts';
import { useArrangementStore } from '../arrangement-store.ts';
import { duplicateSelection, listMoved, moveSelection } from '../canvas-edits.ts';
import { type Thing, useCanvasStore } from '../canvas-store.ts';
import type { Gesture } from '../drag-engine.ts';
import { isLocked } from '../is-locked.ts';
import { canEdit, findOpenWorkspace } from '../open-content.ts';
import { countSelected, isSelected, select, selectedOnly, toggleSelected } from '../selection.ts';
import { createSnap, freely, type Snap } from './create-snap.ts';
import { toCanvas } from './to-canvas.ts';

/** Upper left corner of a thing. */
function findCorner(thing: Thing): Place | undefined {
  const layout = findOpenWorkspace()?.layout;
  if (thing.kind === 'use-case') return useArrangementStore.getState().arrangement.places.get(thing.id);
  const rectangle = thing.kind === 'note' ? layout?.notes[thing.id] : layout?.zones[thing.id];
  return rectangle === undefined ? undefined : [rectangle[0], rectangle[1]];
}

function drop(thing: Thing, shift: Place, isCopy: boolean): void {
  if (isCopy) duplicateSelection(shift);
  else if (thing.kind === 'zone' && countSelected(useUiStore.getState().selected) === 1) {
    const corner = findCorner(thing);
    if (corner !== undefined) {
      useWorkspaceStore.getState().run(zoneMove, { id: thing.id, to: toShifted(corner, shift) });
    }
  } else moveSelection(shift);
}

/**
 * Selects the pressed thing and moves all that is selected. Nothing is written before the pointer lets go: one drag is
 * one undo step, and cancelling leaves no trace. Alt drops copies, Ctrl holds off
 * all snapping.
 */
export function createMoveGesture(thing: Thing, from: Place, adds: boolean): Gesture {
  const start = toCanvas(from);
  const was = useUiStore.getState().selected;
  const wasSelected = isSelected(was, thing);
  if (!wasSelected) select(adds ? toggleSelected(was, thing) : selectedOnly(thing));
  useCanvasStore.getState().set({ active: thing, selectedLink: null });
  let shift: Place = [0, 0];
  let snap: Snap | null = null;
  const close = () => useCanvasStore.getState().set({ drag: null, guides: [] });
  return {
    move: (at, event) => {
      const workspace = findOpenWorkspace();
      if (workspace === null || !canEdit()) return;
      if (useUiStore.getState().lens !== 'free') {
        useCanvasStore.getState().set({ refusal: 'fixed' });
        return;
      }
      const [x, y] = toCanvas(at);
      const raw: Place = [x - start[0], y - start[1]];
      const before = useCanvasStore.getState().drag;
      const moved = before ?? listMoved(workspace);
      if (isLocked(workspace, thing) && !event.altKey) {
        useCanvasStore.getState().set({ refusal: 'locked', drag: null, guides: [] });
        return;
      }
      snap ??= createSnap(workspace, moved);
      const snapped = event.ctrlKey || event.metaKey ? freely : snap(raw);
      shift = toShifted(raw, snapped.shift);
      useCanvasStore.getState().set({ drag: { ...moved, shift, isCopy: event.altKey }, guides: snapped.guides });
    },
    end: (_at, event) => {
      const isDragging = useCanvasStore.getState().drag !== null;
      if (isDragging) drop(thing, shift, event.altKey);
      close();
    },
    click: () => {
      if (!wasSelected) return;
      select(adds ? toggleSelected(was, thing) : selectedOnly(thing));
    },
    cancel: () => {
      close();
      select(was);
    },
  };
}
