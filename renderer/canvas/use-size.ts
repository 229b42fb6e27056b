import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { useCanvasStore } from './canvas-store.ts';

/** Keeps the size of the view in the store, and what the hand does out of it when the canvas goes. */
export function useSize(view: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const node = view.current;
    if (node === null) return;
    const measure = () =>
      useCanvasStore.getState().set({ size: { width: node.clientWidth, height: node.clientHeight } });
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    measure();
    return () => observer.disconnect();
  }, [view]);
  useEffect(
    () => () =>
      useCanvasStore.getState().set({
        size: { width: 0, height: 0 },
        drag: null,
        resize: null,
        guides: [],
        entered: null,
        marquee: null,
        draft: null,
        isSpaceHeld: false,
        isPanning: false,
      }),
    [],
  );
}
