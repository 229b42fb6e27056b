import { useUiStore } from '#renderer/state/ui-store.ts';
import { type Snapped, snapToOthers } from '#shared/canvas/snap-to-others.ts';
import { toVisibleRectangle } from '#shared/canvas/viewport.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import { doOverlap, type Place, type Rectangle, toBounds, toCardRectangle } from '#shared/workspace/place.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { useArrangementStore } from '../arrangement-store.ts';
import { type Drag, useCanvasStore } from '../canvas-store.ts';

/** How much farther a shift goes to snap. */
export type Snap = (shift: Place) => Snapped;

/** Nothing near counts. */
export const freely: Snapped = { shift: [0, 0], guides: [] };
const tolerancePx = 6;

function listEntries<Id extends string>(
  map: Readonly<Partial<Record<Id, Rectangle>>>,
): readonly (readonly [Id, Rectangle])[] {
  return listKeys(map).flatMap((id): readonly (readonly [Id, Rectangle])[] => {
    const rectangle = map[id];
    return rectangle === undefined ? [] : [[id, rectangle]];
  });
}

/** How what moves snaps to what stays and can be seen. */
export function createSnap({ layout }: Workspace, moved: Omit<Drag, 'shift' | 'isCopy'>): Snap {
  const { viewport } = useUiStore.getState();
  const visible = toVisibleRectangle(viewport, useCanvasStore.getState().size);
  const { cards } = useArrangementStore.getState().arrangement;
  const split = <Id>(all: readonly (readonly [Id, Rectangle])[], isMoved: (id: Id) => boolean) => {
    const own = all.filter(([id]) => isMoved(id)).map(([, rectangle]) => rectangle);
    const others = all.filter(([id]) => !isMoved(id)).map(([, rectangle]) => rectangle);
    return { own, others: others.filter((rectangle) => doOverlap(rectangle, visible)) };
  };
  const ofCards = split(
    cards.map(({ id, at }) => [id, toCardRectangle(at)]),
    (id) => moved.useCases.has(id),
  );
  const ofNotes = split(listEntries(layout.notes), (id) => moved.notes.has(id));
  const ofZones = split(listEntries(layout.zones), (id) => moved.zones.has(id));
  const bounds = toBounds([...ofZones.own, ...ofCards.own, ...ofNotes.own]);
  // A zone is snapped to by what lies in it and by other zones alone, or its many edges would hold every card.
  const others = moved.zones.size > 0 ? ofZones.others : [...ofCards.others, ...ofNotes.others];
  if (bounds === null) return () => freely;
  const [x, y, width, height] = bounds;
  return ([dx, dy]) => snapToOthers(others, [x + dx, y + dy, width, height], tolerancePx / viewport.zoom);
}
