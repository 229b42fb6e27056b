import { useUiStore } from '#renderer/state/ui-store.ts';
import type { Place } from '#shared/workspace/place.ts';
import { type Thing, useCanvasStore } from '../canvas-store.ts';
import type { Gesture } from '../drag-engine.ts';
import { findHit } from '../hit.ts';
import { canEdit, findOpenWorkspace } from '../open-content.ts';
import { createLinkGesture } from './draw-link.ts';
import { createZoneGesture } from './draw-zone.ts';
import { createDropGesture } from './drop.ts';
import { createMarqueeGesture } from './marquee.ts';
import { createMoveGesture } from './move.ts';
import { createResizeGesture } from './resize.ts';

/** The gesture that a press with the left button, or a finger, begins. `findChip` knows what is drawn without elements. */
export function beginGesture(
  at: Place,
  event: MouseEvent | TouchEvent,
  findChip: (at: Place) => Thing | null,
): Gesture | null {
  const workspace = findOpenWorkspace();
  if (workspace === null) return null;
  const { tool, lens } = useUiStore.getState();
  useCanvasStore.getState().set({ refusal: null });
  const hit = findHit(workspace.content, event.target);
  if (hit.type === 'control') return null;
  const chip = findChip(at);
  const thing = chip ?? (hit.type === 'ground' ? null : hit.thing);
  if (hit.type === 'corner') return createResizeGesture(hit.thing, at);
  if (thing === null && lens !== 'free') return createMarqueeGesture(at, event.shiftKey);
  if (lens !== 'free' && thing?.kind === 'use-case' && canEdit())
    return createDropGesture(thing.id, at, event.shiftKey);
  if (tool === 'zone' && canEdit()) return createZoneGesture(at);
  if (tool === 'link' && canEdit() && thing?.kind === 'use-case') return createLinkGesture(thing.id);
  if (thing !== null) return createMoveGesture(thing, at, event.shiftKey);
  return createMarqueeGesture(at, event.shiftKey);
}
