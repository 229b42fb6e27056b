import { type RefObject, useEffect, useRef } from 'react';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { isPointIn } from '#shared/canvas/rectangles.ts';
import { chipZoom } from '#shared/canvas/viewport.ts';
import type { Place } from '#shared/workspace/place.ts';
import { useCanvasStore } from './canvas-store.ts';
import { createDragEngine, type DragEngine } from './drag-engine.ts';
import type { DrawnChip } from './draw-overview.ts';
import { beginGesture } from './gestures/begin-gesture.ts';
import { findHit } from './hit.ts';
import { findOpenWorkspace } from './open-content.ts';
import { createZoomEngine } from './zoom-engine.ts';

function isOnControl(target: EventTarget | null): boolean {
  const workspace = findOpenWorkspace();
  return workspace === null || findHit(workspace.content, target).type === 'control';
}

/** Whether a press pans: with Space or the hand, and with one finger on the bare ground. */
function doesPan(event: MouseEvent | TouchEvent): boolean {
  if (isOnControl(event.target)) return false;
  if (useCanvasStore.getState().isSpaceHeld || useUiStore.getState().tool === 'hand') return true;
  const workspace = findOpenWorkspace();
  return (
    !(event instanceof MouseEvent) && workspace !== null && findHit(workspace.content, event.target).type === 'ground'
  );
}

/** Gives the node the engines of hand and wheel. What they answer goes to the stores. */
export function useEngines(
  view: RefObject<HTMLElement | null>,
  drawn: RefObject<readonly DrawnChip[]>,
): RefObject<DragEngine | null> {
  const dragEngine = useRef<DragEngine | null>(null);
  useEffect(() => {
    const node = view.current;
    if (node === null) return;
    let isOwn = false;
    const zoom = createZoomEngine(node, {
      doesPan,
      onChange: (viewport) => {
        isOwn = true;
        useUiStore.getState().set({ viewport });
        isOwn = false;
      },
      onPan: (isPanning) => useCanvasStore.getState().set({ isPanning }),
    });
    zoom.moveTo(useUiStore.getState().viewport);
    const stop = useUiStore.subscribe(({ viewport }, before) => {
      if (viewport !== before.viewport && !isOwn) zoom.moveTo(viewport);
    });
    const findChip = (at: Place) => {
      if (useUiStore.getState().viewport.zoom >= chipZoom) return null;
      const chip = drawn.current.findLast(({ box }) => isPointIn(at, box));
      return chip === undefined ? null : ({ kind: 'use-case', id: chip.id } as const);
    };
    const drag = createDragEngine(node, {
      doesDrag: (event) => !doesPan(event) && !isOnControl(event.target),
      begin: (at, event) => beginGesture(at, event, findChip),
    });
    dragEngine.current = drag;
    return () => {
      stop();
      zoom.destroy();
      drag.destroy();
      dragEngine.current = null;
    };
  }, [view, drawn]);
  return dragEngine;
}
