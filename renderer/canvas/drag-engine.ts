import { type D3DragEvent, drag } from 'd3-drag';
import { select } from 'd3-selection';
import type { Place } from '#shared/workspace/place.ts';

/** What a press on the canvas has begun. Points are screen pixels from the upper left of the view. */
export type Gesture = {
  /** The pointer has moved far enough to mean it, and every time after that. */
  readonly move: (at: Place, event: MouseEvent | TouchEvent) => void;
  readonly end: (at: Place, event: MouseEvent | TouchEvent) => void;
  /** Let go where it was pressed. */
  readonly click: () => void;
  readonly cancel: () => void;
};

export type DragHandlers = {
  readonly doesDrag: (event: MouseEvent | TouchEvent) => boolean;
  readonly begin: (at: Place, event: MouseEvent | TouchEvent) => Gesture | null;
};

export type DragEngine = {
  /** Takes back what is under way. False: nothing was. */
  readonly cancel: () => boolean;
  readonly destroy: () => void;
};

const thresholdPx = 4;

type Running = { readonly gesture: Gesture; readonly from: Place; isMoving: boolean };

/** Turns presses on the canvas into gestures: one at a time, begun by moving a few pixels, cancelled by `cancel`. */
export function createDragEngine(node: HTMLElement, handlers: DragHandlers): DragEngine {
  type Event = D3DragEvent<HTMLElement, unknown, Place>;
  const selection = select<HTMLElement, unknown>(node);
  let running: Running | null = null;
  const behavior = drag<HTMLElement, unknown>()
    .container(node)
    .clickDistance(thresholdPx)
    .filter((event: MouseEvent | TouchEvent) => {
      if (running !== null) return false;
      if (event instanceof MouseEvent ? event.button !== 0 : event.touches.length > 1) return false;
      return handlers.doesDrag(event);
    })
    .subject((event: Event) => ({ x: event.x, y: event.y }))
    .on('start', ({ x, y, sourceEvent }: Event) => {
      const gesture = handlers.begin([x, y], sourceEvent);
      running = gesture === null ? null : { gesture, from: [x, y], isMoving: false };
    })
    .on('drag', ({ x, y, sourceEvent }: Event) => {
      if (running === null) return;
      const [fromX, fromY] = running.from;
      if (!running.isMoving && Math.hypot(x - fromX, y - fromY) < thresholdPx) return;
      running.isMoving = true;
      running.gesture.move([x, y], sourceEvent);
    })
    .on('end', ({ x, y, sourceEvent }: Event) => {
      if (running === null) return;
      const { gesture, isMoving } = running;
      running = null;
      if (isMoving) gesture.end([x, y], sourceEvent);
      else gesture.click();
    });
  selection.call(behavior);
  return {
    cancel: () => {
      if (running === null) return false;
      running.gesture.cancel();
      running = null;
      return true;
    },
    destroy: () => {
      running?.gesture.cancel();
      running = null;
      selection.on('.drag', null);
    },
  };
}
