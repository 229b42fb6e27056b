import { listInZone } from '#shared/workspace/list-in-zone.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import { type Place, type Rectangle, toBounds, toCardRectangle, toShifted } from '#shared/workspace/place.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import type { Moves } from './move-on-canvas.ts';
import type { Chosen } from './remove-from-canvas.ts';

/** What moves as one: a card, a note, a zone with all that lies in it, or a whole group. */
export type Unit = Chosen & {
  readonly rectangle: Rectangle;
  /** Something in it is locked: it holds its place, and others are aligned with it. */
  readonly isFixed: boolean;
};

type Layout = Workspace['layout'];

const nothing: Chosen = { useCases: [], notes: [], zones: [] };

function withContents(workspace: Workspace, chosen: Chosen): Chosen {
  const inside = chosen.zones.map((id) => listInZone(workspace, id));
  return {
    useCases: [...new Set([...chosen.useCases, ...inside.flatMap(({ useCases }) => useCases)])],
    notes: [...new Set([...chosen.notes, ...inside.flatMap(({ notes }) => notes)])],
    zones: chosen.zones,
  };
}

function toRectangle(layout: Layout, { useCases, notes, zones }: Chosen): Rectangle | null {
  const cards = useCases.map((id) => layout.cards[id]).filter((at) => at !== undefined);
  const papers = [...notes.map((id) => layout.notes[id]), ...zones.map((id) => layout.zones[id])];
  return toBounds([...cards.map(toCardRectangle), ...papers.filter((rectangle) => rectangle !== undefined)]);
}

function isFixed({ content, layout: { locked } }: Workspace, { useCases, notes, zones }: Chosen): boolean {
  return (
    useCases.some((id) => locked.cards.includes(id)) ||
    notes.some((id) => locked.notes.includes(id)) ||
    zones.some((id) => content.zones[id]?.locked === true)
  );
}

/** The chosen things as units: whole groups first, then zones, then what is left. Nothing is in two units. */
export function listUnits(workspace: Workspace, chosen: Chosen): readonly Unit[] {
  const { layout } = workspace;
  const open = { useCases: new Set(chosen.useCases), notes: new Set(chosen.notes), zones: new Set(chosen.zones) };
  const units: Unit[] = [];
  const add = (members: Chosen) => {
    const all = withContents(workspace, members);
    const rectangle = toRectangle(layout, members);
    for (const id of all.useCases) open.useCases.delete(id);
    for (const id of all.notes) open.notes.delete(id);
    for (const id of all.zones) open.zones.delete(id);
    if (rectangle !== null) units.push({ ...all, rectangle, isFixed: isFixed(workspace, members) });
  };
  for (const id of listKeys(layout.groups)) {
    const group = layout.groups[id];
    if (group === undefined) continue;
    const { cards, notes, zones } = group;
    const isWhole =
      cards.every((card) => open.useCases.has(card)) &&
      notes.every((note) => open.notes.has(note)) &&
      zones.every((zone) => open.zones.has(zone));
    if (isWhole) add({ useCases: cards, notes, zones });
  }
  for (const id of [...open.zones]) add({ ...nothing, zones: [id] });
  for (const id of [...open.useCases]) add({ ...nothing, useCases: [id] });
  for (const id of [...open.notes]) add({ ...nothing, notes: [id] });
  return units;
}

/** The moves that shift each unit, with all that belongs to it, by its shift. */
export function toUnitMoves(layout: Layout, shifts: readonly (readonly [Unit, Place])[]): Moves {
  const moved = shifts.filter(([, [x, y]]) => x !== 0 || y !== 0);
  const list = <Id extends string>(
    idsOf: (unit: Unit) => readonly Id[],
    places: Readonly<Partial<Record<Id, readonly [number, number, ...unknown[]]>>>,
  ) =>
    moved.flatMap(([unit, shift]) =>
      idsOf(unit).flatMap((id) => {
        const place = places[id];
        return place === undefined ? [] : [{ id, at: toShifted([place[0], place[1]], shift) }];
      }),
    );
  return {
    cards: list(({ useCases }) => useCases, layout.cards),
    notes: list(({ notes }) => notes, layout.notes),
    zones: list(({ zones }) => zones, layout.zones),
  };
}
