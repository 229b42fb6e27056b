import { useUiStore } from '#renderer/state/ui-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { isPointIn } from '#shared/canvas/rectangles.ts';
import { linkCreate } from '#shared/commands/link/create.ts';
import { type Place, toCardRectangle } from '#shared/workspace/place.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import { useArrangementStore } from '../arrangement-store.ts';
import { useCanvasStore } from '../canvas-store.ts';
import { createLinkId } from '../create-id.ts';
import type { Gesture } from '../drag-engine.ts';
import { toCanvas } from './to-canvas.ts';

function findCardAt(point: Place): UseCaseId | null {
  const { cards } = useArrangementStore.getState().arrangement;
  return cards.findLast(({ at }) => isPointIn(point, toCardRectangle(at)))?.id ?? null;
}

/** Draws a link from a card to the card on which the pointer lets go. */
export function createLinkGesture(from: UseCaseId): Gesture {
  const close = () => useCanvasStore.getState().set({ draft: null });
  return {
    move: (at) => {
      const to = toCanvas(at);
      const under = findCardAt(to);
      const target = under === from ? null : under;
      useCanvasStore.getState().set({ draft: { kind: 'link', from, to, target } });
    },
    end: () => {
      const { draft } = useCanvasStore.getState();
      close();
      if (draft?.kind !== 'link' || draft.target === null) return;
      const id = createLinkId();
      if (!useWorkspaceStore.getState().run(linkCreate, { from, to: draft.target, id })) return;
      useCanvasStore.getState().set({ selectedLink: id });
      useUiStore.getState().set({ tool: 'select' });
    },
    click: close,
    cancel: close,
  };
}
