import { findFreePlaces, toColumnCount } from '#shared/workspace/find-free-places.ts';
import { isSame } from '#shared/workspace/is-same.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import {
  cardGap,
  cardHeight,
  cardWidth,
  doOverlap,
  isPlace,
  isRectangle,
  type Place,
  type Rectangle,
  toBounds,
  toCardRectangle,
} from '#shared/workspace/place.ts';
import type { UseCaseId, Workspace } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { arrangeInZones, findOwners } from './arrange-zones.ts';
import { listPlaced, toReadingOrder } from './reading-rows.ts';

export type UseCaseArrangeParams = {
  /** Left out or empty: every card. */
  readonly ids?: readonly UseCaseId[];
};

type Layout = Workspace['layout'];

/** Where the cards outside the zones begin: where they begin now, or beside the zones when they would touch one. */
function findOrigin(bounds: Rectangle, count: number, zones: readonly Rectangle[]): Place {
  const columns = toColumnCount(count);
  const [width, height] = [
    Math.min(count, columns) * (cardWidth + cardGap),
    Math.ceil(count / columns) * (cardHeight + cardGap),
  ];
  const zoneBounds = toBounds(zones);
  const touches = zones.some((zone) => doOverlap(zone, [bounds[0], bounds[1], width, height]));
  if (zoneBounds === null || !touches) return [bounds[0], bounds[1]];
  return [zoneBounds[0] + zoneBounds[2] + 2 * cardGap, zoneBounds[1]];
}

/** The layout with these cards, none of them in a zone, in a grid of their own. */
function arrangeLoose(layout: Layout, ids: readonly UseCaseId[]): Layout {
  const loose = listPlaced(layout.cards, ids);
  const bounds = toBounds(loose.map(({ at }) => toCardRectangle(at)));
  if (bounds === null) return layout;
  const chosen = new Set(ids);
  const others = listKeys(layout.cards).filter((id) => !chosen.has(id));
  const zones = Object.values(layout.zones);
  const taken = [
    ...listPlaced(layout.cards, others).map(({ at }) => toCardRectangle(at)),
    ...Object.values(layout.notes),
    ...zones,
  ];
  const places = findFreePlaces(loose.length, findOrigin(bounds, loose.length, zones), taken);
  const cards: Record<UseCaseId, Place> = { ...layout.cards };
  for (const [index, id] of toReadingOrder(loose).entries()) cards[id] = places[index] ?? layout.cards[id] ?? [0, 0];
  return { ...layout, cards };
}

function arrange(layout: Layout, ids: ReadonlySet<UseCaseId>): Layout {
  const before = findOwners(layout);
  const inZones = arrangeInZones(layout, (id) => ids.has(id));
  const after = findOwners(inZones);
  // A card that a zone grew over makes way like those that were chosen.
  const loose = listKeys(layout.cards).filter((id) => !before.has(id) && (ids.has(id) || after.has(id)));
  return arrangeLoose(inZones, loose);
}

function isOnCanvas({ cards, notes, zones }: Layout): boolean {
  return (
    Object.values(cards).every(isPlace) &&
    Object.values(notes).every(isRectangle) &&
    Object.values(zones).every(isRectangle)
  );
}

/** Tidies cards into grids in reading order: those in a zone inside their zone, the others in a grid of their own. */
export const useCaseArrange: Command<UseCaseArrangeParams> = {
  name: 'use-case.arrange',
  isEnabled: ({ layout }, { ids = [] }) =>
    ids.every((id) => Object.hasOwn(layout.cards, id)) && (ids.length > 0 || listKeys(layout.cards).length > 0),
  run: (workspace, { ids = [] }) => {
    const chosen = new Set(ids.length > 0 ? ids : listKeys(workspace.layout.cards));
    const layout = arrange(workspace.layout, chosen);
    return isSame(layout, workspace.layout) || !isOnCanvas(layout) ? workspace : { ...workspace, layout };
  },
  count: ({ ids = [] }) => ids.length,
};
