import { useEffect, useLayoutEffect, useRef } from 'react';
import { useUiStore } from '#renderer/state/ui-store.ts';
import type { Arrangement } from '#shared/canvas/arrangement.ts';
import type { LensName } from '#shared/canvas/lens/lens-name.ts';
import type { Viewport } from '#shared/canvas/viewport.ts';
import { fitAll } from './canvas-controls.ts';
import { useCanvasStore } from './canvas-store.ts';

/** A little longer than the glide of the cards. */
const glideMs = 260;

/**
 * Shows all of a lens when it is chosen and, in the lenses that the answers lay out, for as long as nobody moves the
 * view away from it.
 */
export function useLensFit(lens: LensName, { bounds }: Arrangement): void {
  const isSized = useCanvasStore((store) => store.size.width > 0);
  const shown = useRef<LensName | null>(null);
  const fitted = useRef<Viewport | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other bounds are another fit
  useLayoutEffect(() => {
    if (!isSized) return;
    const isFirst = shown.current === null;
    const isOther = shown.current !== lens;
    const isUntouched = useUiStore.getState().viewport === fitted.current;
    shown.current = lens;
    if (lens === 'free' ? isFirst || !isOther : !isOther && !isUntouched) return;
    if (!isFirst) {
      useCanvasStore.getState().set({ isGliding: true });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => useCanvasStore.getState().set({ isGliding: false }), glideMs);
    }
    fitAll();
    fitted.current = useUiStore.getState().viewport;
  }, [lens, bounds, isSized]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      useCanvasStore.getState().set({ isGliding: false });
    },
    [],
  );
}
