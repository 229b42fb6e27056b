import { type RefObject, useEffect, useRef } from 'react';
import type { Arrangement } from '#shared/canvas/arrangement.ts';
import type { Place } from '#shared/workspace/place.ts';
import type { Content } from '#shared/workspace/types.ts';
import { useArrangementStore } from './arrangement-store.ts';
import { useCanvasStore } from './canvas-store.ts';
import { focusThing } from './focus-thing.ts';

function findNearest({ cards }: Arrangement, [x, y]: Place) {
  const distance = ({ at }: { readonly at: Place }) => (at[0] - x) ** 2 + (at[1] - y) ** 2;
  return cards.reduce<(typeof cards)[number] | undefined>(
    (best, card) => (best === undefined || distance(card) < distance(best) ? card : best),
    undefined,
  );
}

/** Where the thing lies that had focus last, in canvas pixels. */
function useLastPlace(): RefObject<Place> {
  const last = useRef<Place>([0, 0]);
  useEffect(
    () =>
      useCanvasStore.subscribe(({ active }) => {
        if (active?.kind !== 'use-case') return;
        last.current = useArrangementStore.getState().arrangement.places.get(active.id) ?? last.current;
      }),
    [],
  );
  return last;
}

/** When what had focus on the canvas is deleted, undone or not shown by a lens, the nearest card gets it. */
export function useKeepFocus(view: RefObject<HTMLElement | null>, arrangement: Arrangement, content: Content): void {
  const wasHere = useRef(false);
  const last = useLastPlace();
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      wasHere.current = target instanceof Node && view.current?.contains(target) === true;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [view]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: any edit may take away what has focus
  useEffect(() => {
    if (document.activeElement !== document.body || !wasHere.current) return;
    if (useCanvasStore.getState().awaited !== null) return;
    const nearest = findNearest(arrangement, last.current);
    if (nearest === undefined) view.current?.focus({ preventScroll: true });
    else focusThing({ kind: 'use-case', id: nearest.id });
  }, [view, arrangement, content]);
}
