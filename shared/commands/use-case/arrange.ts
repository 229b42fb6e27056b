import { findFreePlaces, toColumnCount } from '#shared/workspace/find-free-places.ts';
import { listInZone } from '#shared/workspace/list-in-zone.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import {
  cardGap,
  cardHeight,
  cardWidth,
  type Place,
  type Rectangle,
  toBounds,
  toCardRectangle,
} from '#shared/workspace/place.ts';
import type { UseCaseId, Workspace } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { type Move, moveOnCanvas } from '../move-on-canvas.ts';

export type UseCaseArrangeParams = {
  /** Left out or empty: every card, those in a zone within their zone. */
  readonly ids?: readonly UseCaseId[];
};

type Placed = { readonly id: UseCaseId; readonly at: Place };

/** Cards from left to right and from top to bottom; those less than half a card apart in height share a row. */
function toReadingOrder(cards: readonly Placed[]): readonly UseCaseId[] {
  const rest = [...cards].sort((a, b) => a.at[1] - b.at[1] || a.at[0] - b.at[0]);
  const ordered: UseCaseId[] = [];
  while (rest.length > 0) {
    const top = rest[0]?.at[1] ?? 0;
    const end = rest.findIndex(({ at }) => at[1] - top >= cardHeight / 2);
    const row = rest.splice(0, end < 0 ? rest.length : end);
    ordered.push(...row.sort((a, b) => a.at[0] - b.at[0]).map(({ id }) => id));
  }
  return ordered;
}

function listPlaced({ layout }: Workspace, ids: readonly UseCaseId[]): readonly Placed[] {
  return ids.flatMap((id) => {
    const at = layout.cards[id];
    return at === undefined ? [] : [{ id, at }];
  });
}

function toGrid(
  cards: readonly Placed[],
  origin: Place,
  taken: readonly Rectangle[],
  columns = toColumnCount(cards.length),
): readonly Move<UseCaseId>[] {
  const places = findFreePlaces(cards.length, origin, taken, columns);
  return toReadingOrder(cards).flatMap((id, index) => {
    const at = places[index];
    return at === undefined ? [] : [{ id, at }];
  });
}

function arrangeChosen(workspace: Workspace, ids: readonly UseCaseId[]): readonly Move<UseCaseId>[] {
  const { cards, notes } = workspace.layout;
  const chosen = listPlaced(workspace, ids);
  const bounds = toBounds(chosen.map(({ at }) => toCardRectangle(at)));
  if (bounds === null) return [];
  const others = listKeys(cards).filter((id) => !ids.includes(id));
  const taken = [...listPlaced(workspace, others).map(({ at }) => toCardRectangle(at)), ...Object.values(notes)];
  return toGrid(chosen, [bounds[0], bounds[1]], taken);
}

/** Room for a zone's title above its cards. */
const zoneTitleHeight = 40;

function arrangeAll(workspace: Workspace): readonly Move<UseCaseId>[] {
  const { layout, content } = workspace;
  const notes = Object.values(layout.notes);
  const inZones = new Set<UseCaseId>();
  const moves: Move<UseCaseId>[] = [];
  for (const zone of listKeys(layout.zones)) {
    const rectangle = layout.zones[zone];
    const cards = listInZone(workspace, zone).useCases.filter((id) => !inZones.has(id));
    if (rectangle === undefined) continue;
    for (const id of cards) inZones.add(id);
    const columns = Math.max(1, Math.floor((rectangle[2] - cardGap) / (cardWidth + cardGap)));
    const origin: Place = [rectangle[0] + cardGap, rectangle[1] + zoneTitleHeight];
    moves.push(...toGrid(listPlaced(workspace, cards), origin, notes, columns));
  }
  const loose = listPlaced(
    workspace,
    content.useCaseOrder.filter((id) => !inZones.has(id)),
  );
  const bounds = toBounds(loose.map(({ at }) => toCardRectangle(at)));
  if (bounds === null) return moves;
  const taken = [...notes, ...Object.values(layout.zones), ...moves.map(({ at }) => toCardRectangle(at))];
  return [...moves, ...toGrid(loose, [bounds[0], bounds[1]], taken)];
}

/** Tidies cards into a grid in reading order, from where their upper left corner is now. */
export const useCaseArrange: Command<UseCaseArrangeParams> = {
  name: 'use-case.arrange',
  isEnabled: ({ layout }, { ids = [] }) =>
    ids.every((id) => Object.hasOwn(layout.cards, id)) && (ids.length > 0 || listKeys(layout.cards).length > 0),
  run: (workspace, { ids = [] }) => {
    const cards = ids.length > 0 ? arrangeChosen(workspace, ids) : arrangeAll(workspace);
    return moveOnCanvas(workspace, { cards, notes: [], zones: [] });
  },
  count: ({ ids = [] }) => ids.length,
};
