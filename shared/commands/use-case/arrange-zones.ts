import { findFreePlaces } from '#shared/workspace/find-free-places.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import {
  cardGap,
  cardHeight,
  cardWidth,
  doOverlap,
  isCenteredIn,
  type Place,
  type Rectangle,
  toCardRectangle,
} from '#shared/workspace/place.ts';
import type { UseCaseId, Workspace, ZoneId } from '#shared/workspace/types.ts';
import { listPlaced, toReadingOrder } from './reading-rows.ts';

/** Room for a zone's title above its cards. */
const zoneTitleHeight = 40;

type Layout = Workspace['layout'];
type Zones = ReadonlyMap<ZoneId, Rectangle>;

const toArea = ([, , width, height]: Rectangle) => width * height;

/** Every zone, the smallest first: what lies in two zones belongs to the smaller. */
export function listZones({ zones }: Layout): readonly (readonly [ZoneId, Rectangle])[] {
  return listKeys(zones)
    .flatMap((id): readonly (readonly [ZoneId, Rectangle])[] => {
      const rectangle = zones[id];
      return rectangle === undefined ? [] : [[id, rectangle]];
    })
    .sort((a, b) => toArea(a[1]) - toArea(b[1]));
}

/** The zone that each card belongs to; cards outside all zones are left out. */
export function findOwners(layout: Layout): ReadonlyMap<UseCaseId, ZoneId> {
  const zones = listZones(layout);
  return new Map(
    listKeys(layout.cards).flatMap((id): readonly (readonly [UseCaseId, ZoneId])[] => {
      const at = layout.cards[id];
      const owner = at && zones.find(([, rectangle]) => isCenteredIn(toCardRectangle(at), rectangle));
      return owner === undefined ? [] : [[id, owner[0]]];
    }),
  );
}

/** Zones that overlap one another, each with all those it hangs together with. */
function listClusters(zones: Zones): readonly (readonly ZoneId[])[] {
  const clusters: ZoneId[][] = [];
  for (const [id, rectangle] of zones) {
    const touched = clusters.filter((cluster) =>
      cluster.some((other) => doOverlap(zones.get(other) ?? rectangle, rectangle)),
    );
    for (const cluster of touched) clusters.splice(clusters.indexOf(cluster), 1);
    clusters.push([...touched.flat(), id]);
  }
  return clusters;
}

/** How far down each zone goes so that none that grew lies over another. */
function findShifts(before: Zones, after: Zones): ReadonlyMap<ZoneId, number> {
  const shifts = new Map<ZoneId, number>();
  const toTop = (ids: readonly ZoneId[]) => Math.min(...ids.map((id) => before.get(id)?.[1] ?? 0));
  const settled: Rectangle[] = [];
  for (const cluster of [...listClusters(before)].sort((a, b) => toTop(a) - toTop(b))) {
    const rectangles = cluster.map((id) => after.get(id)).filter((rectangle) => rectangle !== undefined);
    const findHit = (shift: number) => {
      for (const [x, y, width, height] of rectangles) {
        const hit = settled.find((other) => doOverlap(other, [x, y + shift, width, height]));
        if (hit !== undefined) return hit[1] + hit[3] + cardGap - y;
      }
      return null;
    };
    let shift = 0;
    for (let next = findHit(shift); next !== null; next = findHit(shift)) shift = next;
    for (const id of cluster) shifts.set(id, shift);
    settled.push(...rectangles.map(([x, y, width, height]): Rectangle => [x, y + shift, width, height]));
  }
  return shifts;
}

/** The cards of one zone in rows under its title, and the zone as high as they need. */
function arrangeZone(
  layout: Layout,
  zone: Rectangle,
  ids: readonly UseCaseId[],
  taken: readonly Rectangle[],
): { readonly cards: readonly (readonly [UseCaseId, Place])[]; readonly bottom: number } {
  const columns = Math.max(1, Math.floor((zone[2] - cardGap) / (cardWidth + cardGap)));
  // In a zone that is narrower than a card, the card stands in the middle.
  const origin: Place = [zone[0] + Math.min(cardGap, (zone[2] - cardWidth) / 2), zone[1] + zoneTitleHeight];
  const places = findFreePlaces(ids.length, origin, taken, columns);
  const cards = toReadingOrder(listPlaced(layout.cards, ids)).flatMap(
    (id, index): readonly (readonly [UseCaseId, Place])[] => {
      const at = places[index];
      return at === undefined ? [] : [[id, at]];
    },
  );
  return { cards, bottom: Math.max(0, ...cards.map(([, at]) => at[1] + cardHeight + cardGap - zone[1])) };
}

/**
 * The layout with the chosen cards tidied inside their zones. A zone holds as many columns as it is wide and grows
 * downward when it needs to; zones it would then cover go down with all that lies in them. No card of a zone changes
 * its zone.
 */
export function arrangeInZones(layout: Layout, isChosen: (id: UseCaseId) => boolean): Layout {
  const zones = listZones(layout);
  const owners = findOwners(layout);
  const before: Zones = new Map(zones);
  const after = new Map<ZoneId, Rectangle>();
  const cards: Record<UseCaseId, Place> = { ...layout.cards };
  const notes: Record<string, Rectangle> = { ...layout.notes };
  for (const [zone, rectangle] of zones) {
    const own = listKeys(layout.cards).filter((id) => owners.get(id) === zone);
    const chosen = own.filter(isChosen);
    const inner = [...after].filter(([id]) => doOverlap(before.get(id) ?? rectangle, rectangle));
    const staying = listPlaced(
      layout.cards,
      own.filter((id) => !isChosen(id)),
    ).map(({ at }) => toCardRectangle(at));
    const taken = [...Object.values(layout.notes), ...staying, ...inner.map(([, other]) => other)];
    const arranged = arrangeZone(layout, rectangle, chosen, taken);
    for (const [id, at] of arranged.cards) cards[id] = at;
    const [x, y, width, height] = rectangle;
    const nested = inner
      .filter(([id]) => isCenteredIn(before.get(id) ?? rectangle, rectangle))
      .map(([id, other]) => (other[3] > (before.get(id)?.[3] ?? 0) ? other[1] + other[3] + cardGap - y : 0));
    after.set(zone, [x, y, width, Math.max(height, arranged.bottom, ...nested)]);
  }
  const shifts = findShifts(before, after);
  for (const [id, zone] of owners) {
    const [x, y] = cards[id] ?? [0, 0];
    cards[id] = [x, y + (shifts.get(zone) ?? 0)];
  }
  for (const [id, note] of Object.entries(layout.notes)) {
    const owner = zones.find(([, rectangle]) => isCenteredIn(note, rectangle));
    const shift = owner === undefined ? 0 : (shifts.get(owner[0]) ?? 0);
    if (shift > 0) notes[id] = [note[0], note[1] + shift, note[2], note[3]];
  }
  const moved: Record<ZoneId, Rectangle> = { ...layout.zones };
  for (const [id, [x, y, width, height]] of after) moved[id] = [x, y + (shifts.get(id) ?? 0), width, height];
  return { ...layout, cards, notes, zones: moved };
}
