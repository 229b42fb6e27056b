import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandContext } from '#shared/commands/command.ts';
import { decisionAdd } from '#shared/commands/decision/add.ts';
import { linkCreate } from '#shared/commands/link/create.ts';
import { noteCreate } from '#shared/commands/note/create.ts';
import { planUpdate } from '#shared/commands/plan/update.ts';
import { selectionDelete } from '#shared/commands/selection/delete.ts';
import { selectionDuplicate } from '#shared/commands/selection/duplicate.ts';
import { useCaseArrange } from '#shared/commands/use-case/arrange.ts';
import { useCaseCreate } from '#shared/commands/use-case/create.ts';
import { useCaseCreateMany } from '#shared/commands/use-case/create-many.ts';
import { useCaseDelete } from '#shared/commands/use-case/delete.ts';
import { zoneCreate } from '#shared/commands/zone/create.ts';
import { zoneLock } from '#shared/commands/zone/lock.ts';
import { zoneMove } from '#shared/commands/zone/move.ts';
import { listInZone } from '#shared/workspace/list-in-zone.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import { doOverlap, type Place, toCardRectangle } from '#shared/workspace/place.ts';
import { noteId, useCaseId, zoneId } from '#shared/workspace/schema/primitives.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { createTestWorkspace } from '../workspace/create-test-workspace.ts';

const [u1, u2, u3, u4] = [useCaseId.parse('u1'), useCaseId.parse('u2'), useCaseId.parse('u3'), useCaseId.parse('u4')];
const zone = zoneId.parse('z1');
const note = noteId.parse('n1');

function createContext(): CommandContext {
  let count = 0;
  return {
    newId: (prefix) => {
      count += 1;
      return `${prefix}-${count}`;
    },
    now: '2026-11-23T11:00:00.000Z',
  };
}

const context = createContext();

function withCardsAt(places: readonly Place[]): Workspace {
  const workspace = createTestWorkspace(places.length);
  const cards = Object.fromEntries(places.map((place, index) => [`u${index + 1}`, place]));
  return { ...workspace, layout: { ...workspace.layout, cards } };
}

function countOverlaps({ layout }: Workspace): number {
  const cards = Object.values(layout.cards).map(toCardRectangle);
  const notes = Object.values(layout.notes);
  const pairs = cards.flatMap((card, index) =>
    [...cards.slice(index + 1), ...notes].map((other) => [card, other] as const),
  );
  return pairs.filter(([a, b]) => doOverlap(a, b)).length;
}

describe('adding use cases', () => {
  it('numbers them on and never gives a number twice', () => {
    const three = createTestWorkspace(3);
    const without = useCaseDelete.run(three, { ids: [u3] }, context);
    const again = useCaseCreate.run(without, { title: 'Again' }, context);
    expect(Object.values(again.content.useCases).map(({ number }) => number)).toEqual([1, 2, 4]);
    expect(again.content.nextNumber).toBe(5);
  });

  it('lays many out without touching what is there, wherever they begin', () => {
    const coordinate = fc.integer({ min: -2000, max: 2000 });
    const at = fc.option(fc.tuple(coordinate, coordinate));
    fc.assert(
      fc.property(
        fc.array(fc.constant('Idea'), { minLength: 1, maxLength: 40 }),
        at,
        coordinate,
        (titles, origin, x) => {
          const before = noteCreate.run(createTestWorkspace(5), { text: '', at: [x, 20, 300, 400] }, context);
          const places = new Set(Object.values(before.layout.cards));
          const after = useCaseCreateMany.run(before, { titles, at: origin }, createContext());
          const added = Object.values(after.layout.cards).filter((place) => !places.has(place));
          expect(added).toHaveLength(titles.length);
          const overlapping = added.filter((place) =>
            [
              ...Object.values(after.layout.cards)
                .filter((other) => other !== place)
                .map(toCardRectangle),
              ...Object.values(after.layout.notes),
            ].some((other) => doOverlap(toCardRectangle(place), other)),
          );
          expect(overlapping).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('puts the first card where it is asked for, on half pixels', () => {
    const after = useCaseCreate.run(createTestWorkspace(0), { title: 'A', at: [10.26, -0.1], id: u1 }, context);
    expect(after.layout.cards[u1]).toEqual([10.5, 0]);
  });
});

describe('deleting use cases', () => {
  it('takes every mention with it in the same step', () => {
    let workspace = createTestWorkspace(3);
    workspace = linkCreate.run(workspace, { from: u1, to: u2 }, context);
    workspace = linkCreate.run(workspace, { from: u2, to: u3 }, context);
    workspace = planUpdate.run(workspace, { id: u2, changes: { requires: [u1, u3] } }, context);
    workspace = decisionAdd.run(workspace, { text: 'Go', useCases: [u1, u2] }, context);
    const { content, layout } = useCaseDelete.run(workspace, { ids: [u1] }, context);
    expect(content.useCaseOrder).toEqual([u2, u3]);
    expect(Object.values(content.links)).toEqual([expect.objectContaining({ from: u2, to: u3 })]);
    expect(content.useCases[u2]?.plan.requires).toEqual([u3]);
    expect(Object.values(content.decisions)[0]?.useCases).toEqual([u2]);
    expect(Object.keys(layout.cards)).toEqual(['u2', 'u3']);
  });

  it('goes together with notes and zones', () => {
    let workspace = zoneCreate.run(createTestWorkspace(2), { id: zone, title: 'Z', at: [0, 0, 400, 400] }, context);
    workspace = noteCreate.run(workspace, { id: note, text: 'N', at: [0, 0, 100, 100] }, context);
    const chosen = { useCases: [u1], notes: [note], zones: [zone] };
    const { content, layout } = selectionDelete.run(workspace, chosen, context);
    expect([content.zones, content.notes, layout.zones, layout.notes]).toEqual([{}, {}, {}, {}]);
    expect(content.useCaseOrder).toEqual([u2]);
    const twice = selectionDuplicate.run(workspace, chosen, context);
    expect([listKeys(twice.content.zones).length, listKeys(twice.content.notes).length]).toEqual([2, 2]);
    expect(Object.values(twice.layout.notes)).toContainEqual([24, 24, 100, 100]);
    expect(twice.content.useCaseOrder).toHaveLength(3);
  });
});

describe('tidying', () => {
  it('lays cards in a grid in reading order', () => {
    const workspace = withCardsAt([
      [300, 210],
      [5, 190],
      [310, 8],
      [0, 0],
    ]);
    const { cards } = useCaseArrange.run(workspace, {}, context).layout;
    expect([cards[u4], cards[u3], cards[u2], cards[u1]]).toEqual([
      [0, 0],
      [224, 0],
      [448, 0],
      [672, 0],
    ]);
  });

  it('leaves no card on another, and a tidy canvas as it is', () => {
    const coordinate = fc.integer({ min: 0, max: 600 });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 20 }), (places) => {
        const tidy = useCaseArrange.run(withCardsAt(places), {}, context);
        expect(countOverlaps(tidy)).toBe(0);
        expect(useCaseArrange.run(tidy, {}, context)).toBe(tidy);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the cards of a zone in their zone', () => {
    const cards = withCardsAt([
      [60, 90],
      [20, 60],
      [2000, 0],
    ]);
    const workspace = zoneCreate.run(cards, { id: zone, title: 'Z', at: [0, 0, 500, 300] }, context);
    const { layout } = useCaseArrange.run(workspace, {}, context);
    expect([layout.cards[u2], layout.cards[u1]]).toEqual([
      [16, 40],
      [240, 40],
    ]);
    expect(layout.cards[u3]).toEqual([2000, 0]);
  });

  it('keeps every card in its zone when all are chosen, and tidying again changes nothing', () => {
    const [z1, z2] = [zone, zoneId.parse('z2')];
    const coordinate = fc.integer({ min: -200, max: 1400 });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 24 }), (places) => {
        const upper = zoneCreate.run(withCardsAt(places), { id: z1, title: 'Upper', at: [0, 0, 500, 296] }, context);
        const workspace = zoneCreate.run(upper, { id: z2, title: 'Lower', at: [0, 312, 700, 296] }, context);
        const owners = (at: Workspace) => [z1, z2].map((id) => [...listInZone(at, id).useCases].sort());
        const tidy = useCaseArrange.run(workspace, { ids: listKeys(workspace.layout.cards) }, context);
        expect(owners(tidy)).toEqual(owners(workspace));
        expect(countOverlaps(tidy)).toBe(0);
        expect(useCaseArrange.run(tidy, { ids: listKeys(tidy.layout.cards) }, context)).toBe(tidy);
      }),
      { numRuns: 80 },
    );
  });

  it('lets a zone grow downward, and pushes the zone below with what lies in it', () => {
    const cards = withCardsAt([
      [20, 40],
      [20, 100],
      [20, 160],
      [20, 360],
    ]);
    const upper = zoneCreate.run(cards, { id: zone, title: 'Upper', at: [0, 0, 260, 296] }, context);
    const lower = { id: zoneId.parse('z2'), title: 'Lower', at: [0, 312, 260, 296] } as const;
    const { layout } = useCaseArrange.run(zoneCreate.run(upper, lower, context), {}, context);
    expect(layout.zones[zone]).toEqual([0, 0, 260, 400]);
    expect(layout.zones[lower.id]).toEqual([0, 416, 260, 296]);
    expect(layout.cards[u4]).toEqual([16, 456]);
  });
});

describe('a zone', () => {
  const cards = withCardsAt([
    [10, 10],
    [900, 10],
  ]);
  const workspace = zoneCreate.run(cards, { id: zone, title: 'Z', at: [0, 0, 300, 300] }, context);

  it('takes along what lies in it', () => {
    const { layout } = zoneMove.run(workspace, { id: zone, to: [100, 50] }, context);
    expect(layout.zones[zone]).toEqual([100, 50, 300, 300]);
    expect(layout.cards).toMatchObject({ u1: [110, 60], u2: [900, 10] });
  });

  it('stays where it is while it is locked', () => {
    const locked = zoneLock.run(workspace, { id: zone, locked: true }, context);
    expect(zoneMove.isEnabled(locked, { id: zone, to: [1, 1] })).toBe(false);
  });
});
