import { nothingSelected, type Selected, useUiStore } from '#renderer/state/ui-store.ts';
import type { Arrangement } from '#shared/canvas/arrangement.ts';
import { type CardIndex, indexCards } from '#shared/canvas/index-cards.ts';
import { isInside, isPointIn, toRectangle } from '#shared/canvas/rectangles.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import { doOverlap, type Place, type Rectangle, toCardRectangle } from '#shared/workspace/place.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { useArrangementStore } from '../arrangement-store.ts';
import { useCanvasStore } from '../canvas-store.ts';
import type { Gesture } from '../drag-engine.ts';
import { findOpenWorkspace } from '../open-content.ts';
import { select } from '../selection.ts';
import { toCanvas } from './to-canvas.ts';

/** Other lenses draw neither notes nor zones. */
const nothingLaidOut: Pick<Workspace['layout'], 'notes' | 'zones'> = { notes: {}, zones: {} };

function unite<Id>(before: readonly Id[], added: readonly Id[]): readonly Id[] {
  return [...new Set([...before, ...added])];
}

/** What a marquee takes in: cards and notes that it touches, zones that it holds whole. */
function findTouched({ cards, scene }: Arrangement, index: CardIndex, marquee: Rectangle, before: Selected): Selected {
  const workspace = findOpenWorkspace();
  if (workspace === null) return before;
  // Bubbles are smaller than cards and share their middles with them.
  const doesTouch = (card: Rectangle) =>
    scene.type !== 'value' || isPointIn([card[0] + card[2] / 2, card[1] + card[3] / 2], marquee);
  const touched = index.find(marquee).flatMap((position) => {
    const card = cards[position];
    return card === undefined || !doesTouch(toCardRectangle(card.at)) ? [] : [card.id];
  });
  const { notes, zones } = useUiStore.getState().lens === 'free' ? workspace.layout : nothingLaidOut;
  const lies = (rectangle: Rectangle | undefined, test: (rectangle: Rectangle) => boolean) =>
    rectangle !== undefined && test(rectangle);
  return {
    useCases: unite(before.useCases, touched),
    notes: unite(
      before.notes,
      listKeys(notes).filter((id) => lies(notes[id], (note) => doOverlap(note, marquee))),
    ),
    zones: unite(
      before.zones,
      listKeys(zones).filter((id) => lies(zones[id], (zone) => isInside(zone, marquee))),
    ),
  };
}

/** Selects what a rectangle drawn from `from` touches; with `adds`, on top of what was selected. */
export function createMarqueeGesture(from: Place, adds: boolean): Gesture {
  const start = toCanvas(from);
  const was = useUiStore.getState().selected;
  const base = adds ? was : nothingSelected;
  const { arrangement } = useArrangementStore.getState();
  let index: CardIndex | null = null;
  const close = () => useCanvasStore.getState().set({ marquee: null });
  return {
    move: (at) => {
      const marquee = toRectangle(start, toCanvas(at));
      useCanvasStore.getState().set({ marquee });
      index ??= indexCards(arrangement);
      select(findTouched(arrangement, index, marquee, base));
    },
    end: close,
    click: () => {
      if (!adds) select(nothingSelected);
      useCanvasStore.getState().set({ selectedLink: null });
    },
    cancel: () => {
      close();
      select(was);
    },
  };
}
