import { startTransition, useEffect, useRef, useState } from 'react';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { growRectangle, isInside } from '#shared/canvas/rectangles.ts';
import { chipZoom, toVisibleRectangle } from '#shared/canvas/viewport.ts';
import { doOverlap, type Rectangle } from '#shared/workspace/place.ts';
import { useCanvasStore } from './canvas-store.ts';

const marginPx = 160;

function areaOf([, , width, height]: Rectangle): number {
  return width * height;
}

/**
 * The part of the canvas whose cards are there as elements: what is in view and a margin. It changes only when the view
 * leaves it, so that panning within it renders nothing. Null below the zoom at which cards are chips.
 */
export function useRegion(): Rectangle | null {
  const [region, setRegion] = useState<Rectangle | null>(null);
  const present = useRef<Rectangle | null>(null);
  useEffect(() => {
    const update = () => {
      const { viewport } = useUiStore.getState();
      const { size } = useCanvasStore.getState();
      const next = viewport.zoom < chipZoom || size.width === 0 ? null : toVisibleRectangle(viewport, size);
      const now = present.current;
      if (next === null ? now === null : now !== null && isInside(next, now) && areaOf(now) < areaOf(next) * 4) return;
      const region = next === null ? null : growRectangle(next, marginPx / viewport.zoom);
      present.current = region;
      // Cards at the rim come in slices between frames; a new board comes at once.
      if (now !== null && next !== null && doOverlap(now, next)) startTransition(() => setRegion(region));
      else setRegion(region);
    };
    update();
    const stops = [
      useUiStore.subscribe(({ viewport }, before) => {
        if (viewport !== before.viewport) update();
      }),
      useCanvasStore.subscribe(({ size }, before) => {
        if (size !== before.size) update();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return region;
}
