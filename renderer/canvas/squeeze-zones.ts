import { type Squeeze, squeezeZone } from '#shared/canvas/squeeze-zone.ts';
import { toScreenPoint } from '#shared/canvas/viewport.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import type { NoteId, UseCaseId } from '#shared/workspace/types.ts';
import type { Overview } from './draw-overview.ts';

/** What lies free above the cards of a tidy zone, at 100 %. */
const zoneHeadHeight = 42;
const titlePx = { smallest: 11, largest: 17 };
/** Around the letters of a title, above and below together. */
const titleSpacePx = 4;

/** Size of the type of zone titles at a zoom below that of cards. */
export function toTitlePx(zoom: number): number {
  return Math.round(Math.min(titlePx.largest, Math.max(titlePx.smallest, zoneHeadHeight * zoom)));
}

/** How the content of each titled zone gives way to its title; what is in no such zone, or has room, is not in it. In screen pixels. */
export function squeezeZones({
  workspace: { content, layout },
  zoneContents,
  viewport,
}: Pick<Overview, 'workspace' | 'zoneContents' | 'viewport'>): ReadonlyMap<UseCaseId | NoteId, Squeeze> {
  const needed = toTitlePx(viewport.zoom) + titleSpacePx;
  const squeezes = new Map<UseCaseId | NoteId, Squeeze>();
  for (const id of listKeys(layout.zones)) {
    const [rectangle, inside] = [layout.zones[id], zoneContents.get(id)];
    if (rectangle === undefined || inside === undefined || inside.top === null) continue;
    if ((content.zones[id]?.title ?? '') === '') continue;
    const toY = (y: number) => toScreenPoint(viewport, [0, y])[1];
    const squeeze = squeezeZone(toY(rectangle[1]), toY(rectangle[1] + rectangle[3]), toY(inside.top), needed);
    if (squeeze === null) continue;
    for (const each of [...inside.useCases, ...inside.notes]) squeezes.set(each, squeeze);
  }
  return squeezes;
}
