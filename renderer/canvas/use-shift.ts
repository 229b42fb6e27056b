import type { Place } from '#shared/workspace/place.ts';
import { type Drag, type Thing, useCanvasStore } from './canvas-store.ts';

function isDragged(drag: Drag, { kind, id }: Thing): boolean {
  if (kind === 'use-case') return drag.useCases.has(id);
  return kind === 'note' ? drag.notes.has(id) : drag.zones.has(id);
}

/** How far the thing is being dragged at this moment; null while it lies. What is not dragged is not rendered for a drag. */
export function useShift(thing: Thing): Place | null {
  return useCanvasStore(({ drag }) => (drag !== null && isDragged(drag, thing) ? drag.shift : null));
}
