import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { snapToGrid } from '#shared/canvas/snap-to-grid.ts';
import { noteResize } from '#shared/commands/note/resize.ts';
import { zoneResize } from '#shared/commands/zone/resize.ts';
import type { Place, Rectangle } from '#shared/workspace/place.ts';
import { type Thing, useCanvasStore } from '../canvas-store.ts';
import type { Gesture } from '../drag-engine.ts';
import { canEdit, findOpenWorkspace } from '../open-content.ts';
import { toCanvas } from './to-canvas.ts';

const smallest = { note: [96, 48], zone: [128, 80] } as const;

/** Gives a note or zone another size, never smaller than what can be grasped. */
export function resizeThing(thing: Thing, to: Rectangle, group?: string): void {
  const { run } = useWorkspaceStore.getState();
  if (thing.kind === 'note') run(noteResize, { id: thing.id, to }, group);
  else if (thing.kind === 'zone') run(zoneResize, { id: thing.id, to }, group);
}

/** The rectangle with its lower right corner moved by `by`, on the grid unless `isFree`. */
export function toResized(
  kind: 'note' | 'zone',
  [x, y, width, height]: Rectangle,
  by: Place,
  isFree: boolean,
): Rectangle {
  const snap = (value: number) => (isFree ? value : snapToGrid(value));
  const [minWidth, minHeight] = smallest[kind];
  return [x, y, Math.max(minWidth, snap(width + by[0])), Math.max(minHeight, snap(height + by[1]))];
}

/** Makes a note or zone larger or smaller by its lower right corner. */
export function createResizeGesture(thing: Thing, from: Place): Gesture | null {
  const layout = findOpenWorkspace()?.layout;
  if (thing.kind === 'use-case' || layout === undefined || !canEdit()) return null;
  const { kind } = thing;
  const before = kind === 'note' ? layout.notes[thing.id] : layout.zones[thing.id];
  if (before === undefined) return null;
  const start = toCanvas(from);
  const close = () => useCanvasStore.getState().set({ resize: null });
  return {
    move: (at, event) => {
      const [x, y] = toCanvas(at);
      const rectangle = toResized(kind, before, [x - start[0], y - start[1]], event.ctrlKey || event.metaKey);
      useCanvasStore.getState().set({ resize: { kind, id: thing.id, rectangle } });
    },
    end: () => {
      const { resize } = useCanvasStore.getState();
      if (resize !== null) resizeThing(thing, resize.rectangle);
      close();
    },
    click: close,
    cancel: close,
  };
}
