import { type RefObject, useLayoutEffect } from 'react';
import { useUiStore, type Viewport } from '#renderer/state/ui-store.ts';

const gridPx = 16;
const restMs = 120;

/** Distance of the dots on screen: a grid of 16, doubled until it is calm. */
function toDotStep(zoom: number): number {
  let step = gridPx * zoom;
  while (step < gridPx * 0.75) step *= 2;
  return step;
}

function showWorld(world: HTMLElement, { x, y, zoom }: Viewport): void {
  world.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px) scale(${zoom})`;
}

function showGround(ground: HTMLElement, { x, y, zoom }: Viewport): void {
  const step = toDotStep(zoom);
  const size = `${step}px ${step}px`;
  if (ground.style.backgroundSize !== size) ground.style.backgroundSize = size;
  // The dots repeat: a layer that is a little larger than the view is moved by less than a step, and never painted again for it.
  ground.style.transform = `translate(${Math.round(x) % step}px, ${Math.round(y) % step}px)`;
}

/**
 * Moves the world, the lanes and the dots under it with the viewport, past React: nothing is rendered again. While it moves, the
 * world is one picture for the compositor; at rest it is drawn sharply again.
 */
export function useViewportStyle(
  world: RefObject<HTMLElement | null>,
  scenery: RefObject<HTMLElement | null>,
  ground: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (viewport: Viewport) => {
      if (world.current !== null) showWorld(world.current, viewport);
      if (scenery.current !== null) showWorld(scenery.current, viewport);
      if (ground.current !== null) showGround(ground.current, viewport);
    };
    const settle = () => {
      if (world.current !== null) world.current.style.willChange = '';
    };
    show(useUiStore.getState().viewport);
    const stop = useUiStore.subscribe(({ viewport }, before) => {
      if (viewport === before.viewport) return;
      show(viewport);
      if (world.current !== null) world.current.style.willChange = 'transform';
      clearTimeout(timer);
      timer = setTimeout(settle, restMs);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [world, scenery, ground]);
}
