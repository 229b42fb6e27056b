import { useUiStore } from '#renderer/state/ui-store.ts';
import { toCanvasPoint } from '#shared/canvas/viewport.ts';
import type { Place } from '#shared/workspace/place.ts';

/** The canvas point under a point of the view, as it is looked at now. */
export function toCanvas(at: Place): Place {
  return toCanvasPoint(useUiStore.getState().viewport, at);
}
