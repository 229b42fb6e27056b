import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alignEdges,
  alignRectangles,
  distributeAxes,
  distributeRectangles,
} from '#shared/commands/align-rectangles.ts';
import type { CommandContext } from '#shared/commands/command.ts';
import type { Chosen } from '#shared/commands/remove-from-canvas.ts';
import { selectionAlign } from '#shared/commands/selection/align.ts';
import { selectionDelete } from '#shared/commands/selection/delete.ts';
import { selectionDistribute } from '#shared/commands/selection/distribute.ts';
import { selectionGroup } from '#shared/commands/selection/group.ts';
import { selectionLock } from '#shared/commands/selection/lock.ts';
import { selectionStack } from '#shared/commands/selection/stack.ts';
import { selectionUngroup } from '#shared/commands/selection/ungroup.ts';
import { zoneCreate } from '#shared/commands/zone/create.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import type { Rectangle } from '#shared/workspace/place.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { createTestWorkspace } from '../workspace/create-test-workspace.ts';

let count = 0;
const context: CommandContext = {
  newId: (prefix) => {
    count += 1;
    return `${prefix}-${count}`;
  },
  now: '2026-11-26T10:00:00.000Z',
};

const coordinate = fc.integer({ min: -4000, max: 4000 }).map((value) => value / 2);
const size = fc.integer({ min: 2, max: 900 }).map((value) => value / 2);
const rectangle: fc.Arbitrary<Rectangle> = fc.tuple(coordinate, coordinate, size, size);
const rectangles = fc.array(rectangle, { minLength: 1, maxLength: 20 });

function toChosen({ content }: Workspace): Chosen {
  return { useCases: content.useCaseOrder, notes: [], zones: [] };
}

function scatter(places: readonly (readonly [number, number])[]): Workspace {
  const workspace = createTestWorkspace(places.length);
  const cards = Object.fromEntries(
    workspace.content.useCaseOrder.map((id, index) => [id, places[index] ?? ([0, 0] as const)]),
  );
  return { ...workspace, layout: { ...workspace.layout, cards } };
}

function listPlaces({ content, layout }: Workspace) {
  return content.useCaseOrder.map((id) => layout.cards[id] ?? [0, 0]);
}

describe('alignRectangles', () => {
  it('puts one edge of all on one line and moves nothing along the other axis', () => {
    fc.assert(
      fc.property(rectangles, fc.constantFrom(...alignEdges), (all, edge) => {
        const shifts = alignRectangles(all, edge);
        const isAcross = edge === 'left' || edge === 'center' || edge === 'right';
        const lines = all.map(([x, y, width, height], index) => {
          const [dx, dy] = shifts[index] ?? [0, 0];
          const share = edge === 'left' || edge === 'top' ? 0 : edge === 'center' || edge === 'middle' ? 0.5 : 1;
          expect(isAcross ? dy : dx).toBe(0);
          return isAcross ? x + dx + share * width : y + dy + share * height;
        });
        for (const line of lines) expect(line).toBeCloseTo(lines[0] ?? 0, 9);
      }),
    );
  });
});

describe('distributeRectangles', () => {
  it('makes the gaps equal to half a pixel each side and leaves the outermost where they are', () => {
    fc.assert(
      fc.property(
        fc.array(rectangle, { minLength: 3, maxLength: 20 }),
        fc.constantFrom(...distributeAxes),
        (all, axis) => {
          const shifts = distributeRectangles(all, axis);
          const [at, extent] = axis === 'horizontal' ? [0, 2] : [1, 3];
          const order = [...all.keys()].sort((a, b) => {
            const middle = (index: number) => (all[index]?.[at] ?? 0) + (all[index]?.[extent] ?? 0) / 2;
            return middle(a) - middle(b) || a - b;
          });
          expect(shifts[order[0] ?? 0]).toEqual([0, 0]);
          expect(shifts[order.at(-1) ?? 0]).toEqual([0, 0]);
          const starts = order.map((index) => (all[index]?.[at] ?? 0) + (shifts[index]?.[at === 0 ? 0 : 1] ?? 0));
          const gaps = order.slice(1).map((_index, place) => {
            const before = order[place] ?? 0;
            return (starts[place + 1] ?? 0) - (starts[place] ?? 0) - (all[before]?.[extent] ?? 0);
          });
          expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe('selection', () => {
  it('aligns a thousand cards in one step', () => {
    const workspace = scatter(Array.from({ length: 1000 }, (_none, index) => [index * 7, index * 3]));
    const next = selectionAlign.run(workspace, { ...toChosen(workspace), edge: 'left' }, context);
    expect(new Set(listPlaces(next).map(([x]) => x))).toEqual(new Set([0]));
    expect(listPlaces(next).map(([, y]) => y)).toEqual(listPlaces(workspace).map(([, y]) => y));
  });

  it('aligns with what is locked, which stays', () => {
    const workspace = scatter([
      [0, 0],
      [300, 50],
      [700, 90],
    ]);
    const [, locked] = workspace.content.useCaseOrder;
    const chosen = toChosen(workspace);
    const fixed = selectionLock.run(
      workspace,
      { ...chosen, useCases: locked === undefined ? [] : [locked], locked: true },
      context,
    );
    const next = selectionAlign.run(fixed, { ...chosen, edge: 'top' }, context);
    expect(listPlaces(next)).toEqual([
      [0, 50],
      [300, 50],
      [700, 50],
    ]);
  });

  it('moves a group and a zone whole', () => {
    const workspace = scatter([
      [0, 0],
      [220, 40],
      [900, 500],
      [1320, 900],
    ]);
    const [one, two, three, four] = workspace.content.useCaseOrder;
    const pair = { useCases: [one, two].filter((id) => id !== undefined), notes: [], zones: [] };
    const grouped = selectionGroup.run(workspace, pair, context);
    expect(selectionGroup.isEnabled(grouped, pair)).toBe(false);
    const drawn = zoneCreate.run(grouped, { title: 'Z', at: [1300, 880, 464, 296] }, context);
    const zones = listKeys(drawn.content.zones);
    const chosen = { useCases: [one, two, three].filter((id) => id !== undefined), notes: [], zones };
    const next = selectionAlign.run(drawn, { ...chosen, edge: 'left' }, context);
    expect(listPlaces(next)).toEqual([
      [0, 0],
      [220, 40],
      [0, 500],
      [20, 900],
    ]);
    const loose = selectionUngroup.run(next, pair, context);
    expect(loose.layout.groups).toEqual({});
    expect(four).toBeDefined();
  });

  it('forgets groups, locks and depths with the cards', () => {
    const workspace = scatter([
      [0, 0],
      [10, 10],
      [20, 20],
    ]);
    const chosen = toChosen(workspace);
    const [first, ...rest] = workspace.content.useCaseOrder;
    const front = { useCases: first === undefined ? [] : [first], notes: [], zones: [] };
    let next = selectionGroup.run(workspace, chosen, context);
    next = selectionLock.run(next, { ...chosen, locked: true }, context);
    next = selectionStack.run(next, { ...front, to: 'front' }, context);
    next = selectionDelete.run(next, { useCases: rest, notes: [], zones: [] }, context);
    expect(next.layout.groups).toEqual({});
    expect(next.layout.locked.cards).toEqual(front.useCases);
    next = selectionDelete.run(next, front, context);
    expect(next.layout).toEqual(createTestWorkspace(0).layout);
  });

  it('brings to the front and puts to the back, however often', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), fc.boolean()), { maxLength: 40 }), (steps) => {
        let workspace = scatter(Array.from({ length: 5 }, () => [0, 0]));
        const ids = workspace.content.useCaseOrder;
        for (const [index, isFront] of steps) {
          const id = ids[index];
          const useCases = id === undefined ? [] : [id];
          workspace = selectionStack.run(
            workspace,
            { useCases, notes: [], zones: [], to: isFront ? 'front' : 'back' },
            context,
          );
          const depths = ids.map((each) => workspace.layout.stacking.cards[each] ?? 0);
          const own = depths[index] ?? 0;
          const others = depths.filter((_depth, at) => at !== index);
          expect(others.every((depth) => (isFront ? depth < own : depth > own))).toBe(true);
          expect(depths.every((depth) => Math.abs(depth) <= 5)).toBe(true);
        }
      }),
    );
  });

  it('distributes what is chosen', () => {
    const workspace = scatter([
      [0, 0],
      [210, 0],
      [1000, 0],
    ]);
    const next = selectionDistribute.run(workspace, { ...toChosen(workspace), axis: 'horizontal' }, context);
    expect(listPlaces(next)).toEqual([
      [0, 0],
      [500, 0],
      [1000, 0],
    ]);
  });
});
