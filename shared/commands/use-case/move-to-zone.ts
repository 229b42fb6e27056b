import { findFreePlaces } from '#shared/workspace/find-free-places.ts';
import { isSame } from '#shared/workspace/is-same.ts';
import { listInZone } from '#shared/workspace/list-in-zone.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import {
  cardGap,
  cardHeight,
  cardWidth,
  isCenteredIn,
  isPlace,
  type Place,
  type Rectangle,
  toBounds,
  toCardRectangle,
} from '#shared/workspace/place.ts';
import type { UseCaseId, Workspace, ZoneId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { moveOnCanvas } from '../move-on-canvas.ts';

export type UseCaseMoveToZoneParams = {
  readonly ids: readonly UseCaseId[];
  /** Null: out of all zones, below everything. */
  readonly zone: ZoneId | null;
};

const headHeight = 42;

/** The cards that go: those that lie on the canvas, are not locked and are not there yet. */
function listMoving(workspace: Workspace, { ids, zone }: UseCaseMoveToZoneParams): readonly UseCaseId[] {
  const { layout } = workspace;
  const zones = listKeys(layout.zones);
  const inside = new Set((zone === null ? zones : [zone]).flatMap((each) => listInZone(workspace, each).useCases));
  const isThere = (id: UseCaseId) => (zone === null ? !inside.has(id) : inside.has(id));
  return [...new Set(ids)].filter(
    (id) => layout.cards[id] !== undefined && !layout.locked.cards.includes(id) && !isThere(id),
  );
}

function listTaken({ layout }: Workspace, moving: readonly UseCaseId[]): readonly Rectangle[] {
  const staying = listKeys(layout.cards).flatMap((id) => {
    const at = layout.cards[id];
    return at === undefined || moving.includes(id) ? [] : [toCardRectangle(at)];
  });
  return [...staying, ...Object.values(layout.notes)];
}

function findPlaces(workspace: Workspace, moving: readonly UseCaseId[], zone: ZoneId | null): readonly Place[] {
  const { layout } = workspace;
  const taken = listTaken(workspace, moving);
  const rectangle = zone === null ? undefined : layout.zones[zone];
  if (rectangle === undefined) {
    const zones = Object.values(layout.zones);
    const [x, y, , height] = toBounds([...taken, ...zones]) ?? [0, 0, 0, 0];
    return findFreePlaces(moving.length, [x, y + height + cardGap], [...taken, ...zones]);
  }
  const [x, y, width] = rectangle;
  const columns = Math.max(1, Math.floor((width - cardGap) / (cardWidth + cardGap)));
  return findFreePlaces(moving.length, [x + cardGap, y + headHeight], taken, columns);
}

/** The zone made as large as its new cards need; as it was when they fit. */
function toGrown([x, y, width, height]: Rectangle, places: readonly Place[]): Rectangle {
  const bottom = Math.max(y + height, ...places.map((place) => place[1] + cardHeight + cardGap));
  const right = Math.max(x + width, ...places.map((place) => place[0] + cardWidth + cardGap));
  return [x, y, right - x, bottom - y];
}

/** Places on top of what lies in the zone, each a little lower, for a zone that cannot grow without swallowing others. */
function stackIn([x, y, width, height]: Rectangle, count: number): readonly Place[] {
  const [roomX, roomY] = [Math.max(0, width - cardWidth), Math.max(0, height - cardHeight)];
  return Array.from({ length: count }, (_none, index) => {
    const shift = (index + 1) * (cardGap / 2);
    return [x + Math.min(roomX, cardGap + shift), y + Math.min(roomY, headHeight + shift)];
  });
}

type Plan = { readonly places: readonly Place[]; readonly rectangle: Rectangle | null };

/** Where the cards go, and the zone as it has to be for them. */
function planMove(workspace: Workspace, moving: readonly UseCaseId[], zone: ZoneId | null): Plan {
  const places = findPlaces(workspace, moving, zone);
  const rectangle = zone === null ? undefined : workspace.layout.zones[zone];
  if (rectangle === undefined) return { places, rectangle: null };
  const grown = toGrown(rectangle, places);
  const swallows = listTaken(workspace, moving).some(
    (other) => isCenteredIn(other, grown) && !isCenteredIn(other, rectangle),
  );
  return swallows ? { places: stackIn(rectangle, moving.length), rectangle } : { places, rectangle: grown };
}

/**
 * Moves cards into a zone, to free places in rows, and makes the zone larger where it is full;
 * where that would swallow others, on top of what is there. Or out of all zones.
 */
export const useCaseMoveToZone: Command<UseCaseMoveToZoneParams> = {
  name: 'use-case.move-to-zone',
  isEnabled: (workspace, params) => {
    const { zone } = params;
    if (
      zone !== null &&
      (workspace.layout.zones[zone] === undefined || workspace.content.zones[zone]?.locked !== false)
    ) {
      return false;
    }
    const moving = listMoving(workspace, params);
    return moving.length > 0 && planMove(workspace, moving, zone).places.every(isPlace);
  },
  run: (workspace, params) => {
    const { zone } = params;
    const moving = listMoving(workspace, params);
    const { places, rectangle } = planMove(workspace, moving, zone);
    const cards = moving.flatMap((id, index) => {
      const at = places[index];
      return at === undefined ? [] : [{ id, at }];
    });
    const moved = moveOnCanvas(workspace, { cards, notes: [], zones: [] });
    if (zone === null || rectangle === null || isSame(rectangle, workspace.layout.zones[zone])) return moved;
    return { ...moved, layout: { ...moved.layout, zones: { ...moved.layout.zones, [zone]: rectangle } } };
  },
  count: ({ ids }) => ids.length,
};
