import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/analyze.ts';
import { quadrant } from '#shared/analysis/portfolio/quadrant.ts';
import { findDrop } from '#shared/canvas/lens/find-drop.ts';
import { judgeProposal } from '#shared/canvas/lens/judge-proposal.ts';
import { placeLabels } from '#shared/canvas/lens/place-labels.ts';
import { arrangeByValue } from '#shared/canvas/lens/value.ts';
import { proposalAccept } from '#shared/commands/proposal/accept.ts';
import { parseWorkspace } from '#shared/workspace/parse-workspace.ts';
import type { Workspace } from '#shared/workspace/types.ts';

const context = { newId: (prefix: string) => `${prefix}-1`, now: '2026-11-26T10:00:00.000Z' };
const views = [
  { width: 760, height: 664, type: 1 },
  { width: 1500, height: 920, type: 1.33 },
] as const;

function readSample(name: string): Workspace {
  const parsed = parseWorkspace(readFileSync(`assets/samples/${name}.sextant`, 'utf8'));
  if (!parsed.ok) throw new Error('the sample does not open');
  return parsed.value.workspace;
}

describe.each(['insurer', 'hospital', 'retailer'])('the value lens of %s', (name) => {
  const workspace = readSample(name);
  const analysis = analyze(workspace);

  it.each(views)('shows each use case once, on the plane or beside it with a reason', (view) => {
    const { cards, scene } = arrangeByValue(analysis, view);
    if (scene.type !== 'value') throw new Error('no plane');
    expect(cards.map(({ id }) => id).toSorted()).toEqual(analysis.useCases.map(({ id }) => id).toSorted());
    const [x, y, width, height] = scene.plane;
    for (const { center } of scene.bubbles) {
      expect(center[0]).toBeGreaterThanOrEqual(x);
      expect(center[0]).toBeLessThanOrEqual(x + width);
      expect(center[1]).toBeGreaterThanOrEqual(y);
      expect(center[1]).toBeLessThanOrEqual(y + height);
    }
    for (const { missing, at } of scene.pins) {
      expect(missing.length).toBeGreaterThan(0);
      expect(at[0] + at[2]).toBeLessThanOrEqual(view.width);
    }
  });

  it('does nothing where a bubble is dropped on its own quadrant, and asks elsewhere', () => {
    const { scene } = arrangeByValue(analysis, views[0]);
    if (scene.type !== 'value') throw new Error('no plane');
    for (const { id, center } of scene.bubbles) {
      const useCase = analysis.byId[id];
      const standing = analysis.standings.byId[id]?.effective;
      for (const { key, at } of scene.quadrants) {
        const drop = findDrop(scene, [at[0] + at[2] / 2, at[1] + at[3] / 2]);
        if (drop === null || drop.proposal?.type !== 'standing' || useCase === undefined) throw new Error('no drop');
        expect(quadrant(drop.proposal.value, drop.proposal.feasibility)).toBe(key);
        const judgement = judgeProposal(analysis, useCase, drop.proposal);
        expect(judgement.type).toBe(standing?.quadrant === key ? 'nothing' : 'ask');
      }
      expect(center).toHaveLength(2);
    }
  });

  it('keeps the figures beside the word of the room, and the quarter that it chose', () => {
    const placed = analysis.useCases.find(({ id }) => (analysis.roadmap.byId[id]?.start ?? null) !== null);
    if (placed === undefined) throw new Error('nothing is scheduled');
    const why = { ids: [placed.id], reason: 'as the room sees it' };
    const standing = { type: 'standing', value: 12, feasibility: 34 } as const;
    let next = proposalAccept.run(workspace, { proposal: standing, ...why }, context);
    next = proposalAccept.run(next, { proposal: { type: 'quarter', quarter: 3 }, ...why }, context);
    const after = analyze(next);
    expect(after.standings.byId[placed.id]).toMatchObject({
      value: analysis.standings.byId[placed.id]?.value,
      effective: { value: 12, feasibility: 34, quadrant: 'park' },
    });
    expect(after.roadmap.byId[placed.id]).toMatchObject({ start: 3, isByRoom: true, reason: null });
  });
});

describe('placeLabels', () => {
  it('puts no label on another or on a mark', () => {
    const mark = fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 400 }),
      radius: fc.integer({ min: 4, max: 20 }),
      label: fc.constant({ width: 120, height: 18 }),
      short: fc.constant({ width: 20, height: 12 }),
    });
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 30 }), (marks) => {
        const sides = placeLabels(marks, [0, 0, 600, 400], []);
        const boxes = marks.flatMap(({ x, y, radius, label, short }, index) => {
          const side = sides[index] ?? null;
          if (side === null) return [];
          const { width, height } = side === 'number' ? short : label;
          const left = side === 'right' ? x + radius + 4 : side === 'left' ? x - radius - 4 - width : x - width / 2;
          const isBelow = side === 'below' || side === 'number';
          const top = isBelow ? y + radius + 2 : side === 'above' ? y - radius - 2 - height : y - height / 2;
          return [{ left, top, right: left + width, bottom: top + height }];
        });
        for (const [index, a] of boxes.entries()) {
          for (const b of boxes.slice(index + 1)) {
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
