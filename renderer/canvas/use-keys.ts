import { type RefObject, useLayoutEffect } from 'react';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { type Thing, useCanvasStore } from './canvas-store.ts';
import type { DragEngine } from './drag-engine.ts';
import { findAwaited } from './focus-thing.ts';
import { handleKey, toggleFocused } from './handle-key.ts';
import { findHit } from './hit.ts';
import { findOpenWorkspace } from './open-content.ts';

const burstMs = 800;

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}

function findFocused(target: EventTarget | null): Thing | null {
  const awaited = findAwaited(target);
  if (awaited !== null) return awaited;
  const workspace = findOpenWorkspace();
  const hit = workspace === null ? null : findHit(workspace.content, target);
  return hit?.type === 'thing' ? hit.thing : null;
}

function isOnControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-control]') !== null;
}

/** Keys of the canvas: while focus is in it, or nowhere. Space pans while it is held and selects when it is tapped. */
export function useKeys(view: RefObject<HTMLElement | null>, engine: RefObject<DragEngine | null>): void {
  useLayoutEffect(() => {
    let burst: ReturnType<typeof setTimeout> | undefined;
    let hasPanned = false;
    const isHere = (target: EventTarget | null) =>
      (target === document.body && document.querySelector('dialog[open]') === null) ||
      (target instanceof Node && view.current?.contains(target) === true);
    const pressSpace = (event: KeyboardEvent) => {
      event.preventDefault();
      if (event.repeat) return;
      hasPanned = false;
      useCanvasStore.getState().set({ isSpaceHeld: true });
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || !isHere(event.target) || isWriting(event.target)) return;
      if (event.key === 'Escape' && engine.current?.cancel() === true) {
        event.preventDefault();
        return;
      }
      if (isOnControl(event.target) && event.key !== 'Escape') return;
      if (event.key === ' ') {
        pressSpace(event);
        return;
      }
      if (!handleKey(event, findFocused(event.target))) return;
      event.preventDefault();
      clearTimeout(burst);
      burst = setTimeout(() => useWorkspaceStore.getState().closeGroup(), burstMs);
    };
    const onKeyUp = (event: KeyboardEvent) => {
      if (event.key !== ' ' || !useCanvasStore.getState().isSpaceHeld) return;
      useCanvasStore.getState().set({ isSpaceHeld: false });
      event.preventDefault();
      const focused = findFocused(event.target);
      if (!hasPanned && focused !== null) toggleFocused(focused, event.shiftKey || event.ctrlKey);
    };
    const letGo = () => useCanvasStore.getState().set({ isSpaceHeld: false });
    // Only what begins while Space is held was panned with it; a view that still moves to a card was not.
    const stop = useCanvasStore.subscribe(({ isPanning }, before) => {
      if (isPanning && !before.isPanning) hasPanned = true;
    });
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('keyup', onKeyUp);
    window.addEventListener('blur', letGo);
    return () => {
      clearTimeout(burst);
      stop();
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('keyup', onKeyUp);
      window.removeEventListener('blur', letGo);
    };
  }, [view, engine]);
}
