import { type Selection, select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom';
import { maxZoom, minZoom, type Viewport } from '#shared/canvas/viewport.ts';

export type ZoomHandlers = {
  /** Whether the left button, or one finger, at this place pans instead of selecting. */
  readonly doesPan: (event: MouseEvent | TouchEvent) => boolean;
  readonly onChange: (viewport: Viewport) => void;
  readonly onPan: (isPanning: boolean) => void;
};

export type ZoomEngine = {
  /** Takes over a viewport that came from elsewhere, without telling anybody. */
  readonly moveTo: (viewport: Viewport) => void;
  readonly destroy: () => void;
};

const linePx = 16;
const pagePx = 400;
/** A notch of a wheel zooms by a fifth at most; a pinch follows the fingers. */
const largestWheelStep = Math.log2(1.2);

function toPixels(delta: number, mode: number): number {
  return delta * (mode === WheelEvent.DOM_DELTA_LINE ? linePx : mode === WheelEvent.DOM_DELTA_PAGE ? pagePx : 1);
}

function toWheelStep(event: WheelEvent): number {
  const step = -toPixels(event.deltaY, event.deltaMode) * 0.01;
  return Math.min(largestWheelStep, Math.max(-largestWheelStep, step));
}

function listenToWheelPan(
  node: HTMLElement,
  selection: Selection<HTMLElement, unknown, null, undefined>,
  behavior: ZoomBehavior<HTMLElement, unknown>,
  zoomNow: () => number,
): () => void {
  const onWheel = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const dx = toPixels(event.deltaX, event.deltaMode);
    const dy = toPixels(event.deltaY, event.deltaMode);
    const [x, y] = event.shiftKey && dx === 0 ? [dy, 0] : [dx, dy];
    behavior.translateBy(selection, -x / zoomNow(), -y / zoomNow());
  };
  node.addEventListener('wheel', onWheel, { passive: false });
  return () => node.removeEventListener('wheel', onWheel);
}

/** Pans and zooms: wheel, two fingers, pinch, middle and right button, and the left one where `doesPan` says so. */
export function createZoomEngine(node: HTMLElement, handlers: ZoomHandlers): ZoomEngine {
  const selection = select<HTMLElement, unknown>(node);
  let zoomNow = 1;
  const behavior = zoom<HTMLElement, unknown>()
    .scaleExtent([minZoom, maxZoom])
    .filter((event: MouseEvent | WheelEvent | TouchEvent) => {
      if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
      if (event.type === 'dblclick') return false;
      if (event instanceof MouseEvent) return event.button !== 0 || handlers.doesPan(event);
      return event.touches.length > 1 || handlers.doesPan(event);
    })
    .wheelDelta(toWheelStep)
    .on('start', ({ sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (sourceEvent !== null && !(sourceEvent instanceof WheelEvent)) handlers.onPan(true);
    })
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      zoomNow = transform.k;
      handlers.onChange({ x: transform.x, y: transform.y, zoom: transform.k });
    })
    .on('end', () => handlers.onPan(false));
  selection.call(behavior).on('dblclick.zoom', null);
  const stopWheel = listenToWheelPan(node, selection, behavior, () => zoomNow);
  const stopAutoscroll = (event: MouseEvent) => {
    if (event.button === 1) event.preventDefault();
  };
  node.addEventListener('mousedown', stopAutoscroll, { capture: true });
  return {
    moveTo: (viewport) => {
      zoomNow = viewport.zoom;
      selection.property('__zoom', zoomIdentity.translate(viewport.x, viewport.y).scale(viewport.zoom));
    },
    destroy: () => {
      stopWheel();
      node.removeEventListener('mousedown', stopAutoscroll, { capture: true });
      selection.on('.zoom', null);
    },
  };
}
