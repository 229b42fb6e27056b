import { useUiStore } from '#renderer/state/ui-store.ts';
import { findDrop } from '#shared/canvas/lens/find-drop.ts';
import { type Place, type Rectangle, toCardRectangle, toShifted } from '#shared/workspace/place.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import { useArrangementStore } from '../arrangement-store.ts';
import { useCanvasStore } from '../canvas-store.ts';
import type { Gesture } from '../drag-engine.ts';
import { useDropStore } from '../drop-store.ts';
import { canEdit } from '../open-content.ts';
import { acceptProposal, judgeAll } from '../propose.ts';
import { isSelected, select, selectedOnly, toggleSelected } from '../selection.ts';
import { toCanvas } from './to-canvas.ts';

function findRectangle(id: UseCaseId): Rectangle | null {
  const at = useArrangementStore.getState().arrangement.places.get(id);
  return at === undefined ? null : toCardRectangle(at);
}

/** Lets go of what is held; the cards go back to where the answers put them. */
function putBack(): void {
  useCanvasStore.getState().set({ drag: null });
  useDropStore.getState().set({ over: null, dropped: null });
}

function drop(at: Rectangle): void {
  const { over } = useDropStore.getState();
  const { analysis } = useArrangementStore.getState();
  if (over === null || analysis === null) {
    putBack();
    return;
  }
  const { proposal } = over;
  if (proposal === null) {
    putBack();
    useCanvasStore.getState().set({ refusal: 'nowhere' });
    return;
  }
  const outcome = judgeAll(analysis, useUiStore.getState().selected.useCases, proposal);
  if (outcome.ids.length > 0) {
    useDropStore.getState().set({ dropped: { proposal, at, ...outcome } });
    return;
  }
  putBack();
  if (outcome.takeBack.length > 0) acceptProposal(proposal, outcome);
  else if (outcome.refused !== null) useCanvasStore.getState().set({ refusal: outcome.refused });
}

/**
 * Holds the selected cards over the parts of a lens. Letting go is a proposal: where it differs from what the answers
 * give, the question opens beside the card; where the card stands already, nothing happens.
 */
export function createDropGesture(id: UseCaseId, from: Place, adds: boolean): Gesture {
  const thing = { kind: 'use-case', id } as const;
  const start = toCanvas(from);
  const was = useUiStore.getState().selected;
  const wasSelected = isSelected(was, thing);
  if (!wasSelected) select(adds ? toggleSelected(was, thing) : selectedOnly(thing));
  useCanvasStore.getState().set({ active: thing });
  const own = findRectangle(id);
  let shift: Place = [0, 0];
  return {
    move: (at) => {
      if (!canEdit() || own === null) return;
      const [x, y] = toCanvas(at);
      shift = [x - start[0], y - start[1]];
      const useCases = new Set(useUiStore.getState().selected.useCases);
      useCanvasStore.getState().set({ drag: { useCases, notes: new Set(), zones: new Set(), shift, isCopy: false } });
      const { scene } = useArrangementStore.getState().arrangement;
      useDropStore.getState().set({ over: findDrop(scene, [x, y]) });
    },
    end: () => {
      if (own === null || useCanvasStore.getState().drag === null) return;
      const [x, y] = toShifted([own[0], own[1]], shift);
      drop([x, y, own[2], own[3]]);
    },
    click: () => {
      if (wasSelected) select(adds ? toggleSelected(was, thing) : selectedOnly(thing));
    },
    cancel: () => {
      putBack();
      select(was);
    },
  };
}
