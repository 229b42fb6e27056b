import { type RefObject, useEffect, useRef } from 'react';
import { useUiStore } from '#renderer/state/ui-store.ts';
import type { Place } from '#shared/workspace/place.ts';
import { useCanvasStore } from './canvas-store.ts';
import { createDragEngine, type DragEngine } from './drag-engine.ts';
import { beginGesture } from './gestures/begin-gesture.ts';
import { findHit } from './hit.ts';
import { findOpenWorkspace } from './open-content.ts';
import type { OverviewEngine } from './overview-engine.ts';
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
  overview: RefObject<OverviewEngine | null>,
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
      const id = overview.current?.findChip(at) ?? null;
      return id === null ? null : ({ kind: 'use-case', id } as const);
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
  }, [view, overview]);
  return dragEngine;
}
