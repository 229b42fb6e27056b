import { useUiStore } from '#renderer/state/ui-store.ts';
import type { Arrangement } from '#shared/canvas/arrangement.ts';
import { growRectangle } from '#shared/canvas/rectangles.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import { toBounds, toCardRectangle, toShifted } from '#shared/workspace/place.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { useCanvasStore } from './canvas-store.ts';
import { touches } from './group-selection.ts';
import { toBox } from './to-box.ts';

type Props = { readonly workspace: Workspace; readonly arrangement: Arrangement };

const marginPx = 6;

/** A frame around each group of which something is chosen. */
export function GroupFrames({ workspace: { layout }, arrangement: { places } }: Props) {
  const selected = useUiStore((store) => store.selected);
  const drag = useCanvasStore((store) => store.drag);
  const entered = useCanvasStore((store) => store.entered);
  return listKeys(layout.groups).map((id) => {
    const group = layout.groups[id];
    if (group === undefined || !touches(group, selected)) return null;
    const cards = group.cards.map((card) => places.get(card)).filter((at) => at !== undefined);
    const papers = [...group.notes.map((note) => layout.notes[note]), ...group.zones.map((zone) => layout.zones[zone])];
    const bounds = toBounds([...cards.map(toCardRectangle), ...papers.filter((paper) => paper !== undefined)]);
    if (bounds === null) return null;
    const isMoving = drag !== null && !drag.isCopy && id !== entered;
    const [x, y] = isMoving ? toShifted([bounds[0], bounds[1]], drag.shift) : bounds;
    return (
      <div
        key={id}
        className="group-frame"
        data-entered={id === entered || undefined}
        style={toBox(growRectangle([x, y, bounds[2], bounds[3]], marginPx))}
      />
    );
  });
}
