import { doesShowCards } from '#renderer/frame/does-show-cards.ts';
import { nothingSelected, useUiStore } from '#renderer/state/ui-store.ts';
import type { LensName } from '#shared/canvas/lens/lens-name.ts';
import { useCanvasStore } from './canvas-store.ts';

/**
 * Arranges the cards by another lens. Chosen cards stay chosen; zones, notes and links, which other lenses than Free do
 * not show, are let go of, so that no key can change what cannot be seen.
 */
export function showLens(lens: LensName): void {
  const { step, tool, selected, editing, lens: before, set } = useUiStore.getState();
  const isFree = lens === 'free';
  const keepsTool = isFree || tool === 'select' || tool === 'hand';
  const { active, size, set: setCanvas } = useCanvasStore.getState();
  setCanvas({
    // Before the cards stand elsewhere, or they would jump there.
    isGliding: size.width > 0 && before !== lens,
    refusal: null,
    draft: null,
    ...(isFree ? {} : { selectedLink: null, active: active?.kind === 'use-case' ? active : null }),
  });
  set({
    lens,
    view: 'canvas',
    ...(doesShowCards(step) ? {} : { step: 'collect' }),
    ...(keepsTool ? {} : { tool: 'select' }),
    ...(isFree ? {} : { selected: { ...nothingSelected, useCases: selected.useCases } }),
    ...(isFree || editing?.kind === 'use-case' ? {} : { editing: null }),
  });
}
