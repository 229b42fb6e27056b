import { useUiStore } from '#renderer/state/ui-store.ts';
import {
  type FitOptions,
  fitViewport,
  maxZoom,
  revealInViewport,
  type Viewport,
  zoomAt,
} from '#shared/canvas/viewport.ts';
import { type Rectangle, toBounds, toCardRectangle } from '#shared/workspace/place.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import { useArrangementStore } from './arrangement-store.ts';
import { useCanvasStore } from './canvas-store.ts';
import { findOpenWorkspace } from './open-content.ts';

const zoomStep = 1.25;
/** Room for the tools below. */
const fitPadding = [24, 24, 72, 24] as const;
/** The lanes of a lens run to the edges of the view, and keep room for the tools themselves. */
const noPadding = [0, 0, 0, 0] as const;
const revealMarginPx = 32;

function setViewport(viewport: Viewport): void {
  useUiStore.getState().set({ viewport });
}

function zoomBy(factor: number): void {
  const { size } = useCanvasStore.getState();
  const { viewport } = useUiStore.getState();
  setViewport(zoomAt(viewport, viewport.zoom * factor, [size.width / 2, size.height / 2]));
}

/** Zooms in at the middle of the view. */
export function zoomIn(): void {
  zoomBy(zoomStep);
}

/** Zooms out at the middle of the view. */
export function zoomOut(): void {
  zoomBy(1 / zoomStep);
}

/** Shows the canvas at 100 %, around what is in the middle now. */
export function zoomReset(): void {
  zoomBy(1 / useUiStore.getState().viewport.zoom);
}

function showBounds(bounds: Rectangle | null, maxZoom: number, padding: FitOptions['padding'] = fitPadding): void {
  const { size } = useCanvasStore.getState();
  if (size.width === 0) return;
  setViewport(bounds === null ? { x: 0, y: 0, zoom: 1 } : fitViewport(bounds, size, { padding, maxZoom }));
}

/** Shows everything that the lens draws, at most at 125 %. */
export function fitAll(): void {
  const { bounds, scene } = useArrangementStore.getState().arrangement;
  showBounds(bounds, 1.25, scene.type === 'free' ? fitPadding : noPadding);
}

/** Shows what is selected, at most at 200 %; everything when nothing is. */
export function fitSelection(): void {
  const bounds = findSelectedBounds();
  if (bounds === null) fitAll();
  else showBounds(bounds, 2);
}

/** Around all that is selected, in canvas pixels; null when nothing is. */
export function findSelectedBounds(): Rectangle | null {
  const { selected } = useUiStore.getState();
  const { places } = useArrangementStore.getState().arrangement;
  const layout = findOpenWorkspace()?.layout;
  const cards = selected.useCases.flatMap((id) => {
    const at = places.get(id);
    return at === undefined ? [] : [toCardRectangle(at)];
  });
  const others = [
    ...selected.notes.map((id) => layout?.notes[id]),
    ...selected.zones.map((id) => layout?.zones[id]),
  ].filter((rectangle) => rectangle !== undefined);
  return toBounds([...cards, ...others]);
}

/** Moves the view just so far that `target` can be seen whole; at 100 % when the zoom is below `readableZoom`. */
export function revealRectangle(target: Rectangle, readableZoom = 0): void {
  const { size } = useCanvasStore.getState();
  const { viewport } = useUiStore.getState();
  const middle = [target[0] + target[2] / 2, target[1] + target[3] / 2] as const;
  const near: Viewport =
    viewport.zoom >= readableZoom
      ? viewport
      : { x: size.width / 2 - middle[0], y: size.height / 2 - middle[1], zoom: 1 };
  const next = revealInViewport(near, size, target, revealMarginPx);
  if (next !== viewport) setViewport(next);
}

/** Moves the view just so far that the card can be seen. */
export function revealUseCase(id: UseCaseId): void {
  const at = useArrangementStore.getState().arrangement.places.get(id);
  if (at !== undefined) revealRectangle(toCardRectangle(at));
}

/** Shows a part of the canvas as large as it can be. */
export function showArea(area: Rectangle): void {
  showBounds(area, maxZoom, noPadding);
}
