import { toRectangle } from '#shared/canvas/rectangles.ts';
import { snapToGrid } from '#shared/canvas/snap-to-grid.ts';
import type { Place } from '#shared/workspace/place.ts';
import { addZone, zoneSize } from '../canvas-edits.ts';
import { useCanvasStore } from '../canvas-store.ts';
import type { Gesture } from '../drag-engine.ts';
import { toCanvas } from './to-canvas.ts';

const smallestPx = 64;

/** Draws a zone from corner to corner; a mere click puts one of the usual size there. */
export function createZoneGesture(from: Place): Gesture {
  const [x, y] = toCanvas(from);
  const start: Place = [snapToGrid(x), snapToGrid(y)];
  const close = () => useCanvasStore.getState().set({ draft: null });
  return {
    move: (at) => {
      const [endX, endY] = toCanvas(at);
      const rectangle = toRectangle(start, [snapToGrid(endX), snapToGrid(endY)]);
      useCanvasStore.getState().set({ draft: { kind: 'zone', rectangle } });
    },
    end: () => {
      const { draft } = useCanvasStore.getState();
      close();
      if (draft?.kind === 'zone' && draft.rectangle[2] >= smallestPx && draft.rectangle[3] >= smallestPx) {
        addZone(draft.rectangle);
      }
    },
    click: () => addZone([...start, zoneSize.width, zoneSize.height]),
    cancel: close,
  };
}
