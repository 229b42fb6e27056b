import { findFreePlaces } from '#shared/workspace/find-free-places.ts';
import { listInZone } from '#shared/workspace/list-in-zone.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import {
  cardGap,
  cardHeight,
  cardWidth,
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

/** The zone made as high as its new cards need; as it was when they fit. */
function toGrown([x, y, width, height]: Rectangle, places: readonly Place[]): Rectangle {
  const bottom = Math.max(y + height, ...places.map((place) => place[1] + cardHeight + cardGap));
  const right = Math.max(x + width, ...places.map((place) => place[0] + cardWidth + cardGap));
  return [x, y, right - x, bottom - y];
}

/** Moves cards into a zone, to free places in rows, and makes the zone larger where it is full; or out of all zones. */
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
    return moving.length > 0 && findPlaces(workspace, moving, zone).every(isPlace);
  },
  run: (workspace, params) => {
    const { zone } = params;
    const moving = listMoving(workspace, params);
    const places = findPlaces(workspace, moving, zone);
    const cards = moving.flatMap((id, index) => {
      const at = places[index];
      return at === undefined ? [] : [{ id, at }];
    });
    const moved = moveOnCanvas(workspace, { cards, notes: [], zones: [] });
    const before = zone === null ? undefined : workspace.layout.zones[zone];
    if (zone === null || before === undefined) return moved;
    const grown = toGrown(before, places);
    const isGrown = grown[2] !== before[2] || grown[3] !== before[3];
    if (!isGrown) return moved;
    return { ...moved, layout: { ...moved.layout, zones: { ...moved.layout.zones, [zone]: grown } } };
  },
  count: ({ ids }) => ids.length,
};
