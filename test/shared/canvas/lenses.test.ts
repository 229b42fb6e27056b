import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '#shared/analysis/analysis.ts';
import { analyze } from '#shared/analysis/analyze.ts';
import type { Arrangement } from '#shared/canvas/arrangement.ts';
import { arrangeByLens } from '#shared/canvas/lens/arrange-by-lens.ts';
import { arrangeByMaturity } from '#shared/canvas/lens/maturity.ts';
import { arrangeByRisk } from '#shared/canvas/lens/risk.ts';
import { arrangeByScore } from '#shared/canvas/lens/rules-ml.ts';
import { isInside } from '#shared/canvas/rectangles.ts';
import { maturityAreas } from '#shared/framework/maturity.ts';
import { parseWorkspace } from '#shared/workspace/parse-workspace.ts';
import { doOverlap, type Rectangle, toCardRectangle } from '#shared/workspace/place.ts';
import { createTestWorkspace, scored, withUseCases } from '../analysis/arbitrary-workspace.ts';

const view = { width: 760, height: 664, type: 1 };
const wide = { width: 1400, height: 920, type: 1 };

const answer = fc.constantFrom('yes', 'no', null);
const score = fc.constantFrom(1, 2, 2, 3, 3, 4, 5, null);
const useCase = fc.record({
  scores: fc.array(score, { minLength: 5, maxLength: 5 }),
  risk: fc.dictionary(fc.constantFrom('q1', 'q2', 'q5', 'q9'), fc.record({ answer })),
  evidenced: fc.constantFrom(0, 1, 2, 3),
  target: fc.constantFrom(0, 1, 2, 3, null),
});

type Drawn = typeof useCase extends fc.Arbitrary<infer Value> ? Value : never;

function toAnalysis(drawn: readonly Drawn[]): Analysis {
  const useCases = drawn.map(({ scores, risk, evidenced, target }, index) => {
    const reached = maturityAreas.flatMap(({ statements }) => statements.slice(0, evidenced));
    return {
      number: index + 1,
      title: `Use case ${index + 1}`,
      scores: scored(scores),
      risk: { answers: risk },
      maturity: {
        statements: Object.fromEntries(reached.map((id) => [id, { answer: 'evidenced', evidence: 'Runbook' }])),
      },
      target: target === null ? null : { level: target, reason: 'as the room sees it' },
    };
  });
  return analyze(createTestWorkspace(withUseCases(useCases, { participants: { p1: { name: 'One' } } })));
}

const analyses = fc.array(useCase, { maxLength: 60 }).map(toAnalysis);
const many = toAnalysis(fc.sample(useCase, { numRuns: 200, seed: 7 }));

function listLanes({ scene }: Arrangement): readonly {
  readonly head: Rectangle;
  readonly body: Rectangle;
  readonly useCases: readonly string[];
}[] {
  if (scene.type === 'free' || scene.type === 'value') return [];
  if (scene.type === 'roadmap') return scene.open === null ? scene.lanes : [...scene.lanes, scene.open];
  return scene.type === 'rules-ml' ? [...scene.lanes, ...scene.apart] : scene.lanes;
}

function checkPlaces(arrangement: Arrangement, analysis: Analysis): void {
  const ids = arrangement.cards.map(({ id }) => id);
  expect(ids.toSorted()).toEqual(analysis.useCases.map(({ id }) => id).toSorted());
  const rectangles = arrangement.cards.map(({ at }) => toCardRectangle(at));
  for (const [index, rectangle] of rectangles.entries()) {
    expect(rectangles.slice(index + 1).filter((other) => doOverlap(rectangle, other))).toEqual([]);
  }
  const lanes = listLanes(arrangement);
  for (const { head, body, useCases } of lanes) {
    for (const id of useCases) {
      const at = arrangement.places.get(analysis.useCases.find((each) => each.id === id)?.id ?? fail());
      const card = toCardRectangle(at ?? fail());
      expect(isInside(card, body)).toBe(true);
      expect(doOverlap(card, head)).toBe(false);
    }
  }
  for (const lane of lanes) {
    expect(lanes.filter((other) => other !== lane && doOverlap(lane.body, other.body))).toEqual([]);
  }
}

function fail(): never {
  throw new Error('a card is missing');
}

describe.each(['rules-ml', 'risk', 'maturity', 'roadmap'] as const)('arrangeByLens %s', (lens) => {
  it('places every card once, in its lane, none on another', () => {
    fc.assert(
      fc.property(analyses, fc.constantFrom(view, wide, { width: 300, height: 200, type: 1.33 }), (analysis, size) => {
        checkPlaces(arrangeByLens(lens, analysis, size), analysis);
      }),
      { numRuns: 40 },
    );
  });

  it('places two hundred cards so that the whole is seen in the view, as large as chips', () => {
    for (const size of [view, wide]) {
      const arrangement = arrangeByLens(lens, many, size);
      checkPlaces(arrangement, many);
      const [, , width, height] = arrangement.bounds ?? fail();
      expect(Math.min(size.width / width, size.height / height)).toBeGreaterThan(size === wide ? 0.2 : 0.14);
    }
  });

  it('draws nothing when there are no use cases', () => {
    expect(arrangeByLens(lens, toAnalysis([]), view)).toMatchObject({
      cards: [],
      bounds: null,
      scene: { type: 'free' },
    });
  });

  it('fills the view with a sample at a zoom at which cards are cards', () => {
    const parsed = parseWorkspace(readFileSync('assets/samples/insurer.sextant', 'utf8'));
    if (!parsed.ok) throw new Error('the sample does not open');
    const [x, y, width, height] = arrangeByLens(lens, analyze(parsed.value.workspace), wide).bounds ?? fail();
    expect([x, y]).toEqual([0, 0]);
    expect(wide.width / width).toBeGreaterThan(0.55);
    expect(height / width).toBeCloseTo(wide.height / wide.width, 5);
  });
});

describe('arrangeByScore', () => {
  const scores = new Map(many.useCases.map(({ id, suitability }) => [id, suitability.score]));

  it('orders each class by score and marks each at its place on the ruler', () => {
    const { scene } = arrangeByScore(many, wide);
    if (scene.type !== 'rules-ml') throw new Error('another lens');
    const limits = { rules: [0, 40], hybrid: [40, 65], ml: [65, 101] } as const;
    for (const { key, useCases } of scene.lanes) {
      const own = useCases.map((id) => scores.get(id) ?? fail());
      expect(own).toEqual(own.toSorted((a, b) => a - b));
      expect(own.every((value) => value >= limits[key][0] && value < limits[key][1])).toBe(true);
    }
    const { marks, ticks } = scene.ruler;
    const [first, last] = [ticks[0] ?? fail(), ticks.at(-1) ?? fail()];
    for (const { id, x } of marks) {
      const share = (x - first.x) / (last.x - first.x);
      expect(first.value + share * (last.value - first.value)).toBeCloseTo(scores.get(id) ?? fail(), 6);
    }
    expect(marks).toHaveLength(scene.lanes.reduce((sum, lane) => sum + lane.useCases.length, 0));
    expect(ticks.filter(({ isGate }) => isGate).map(({ value }) => value)).toEqual([40, 65]);
  });

  it('keeps a veto, a prohibition and what has no score off the ruler', () => {
    const { scene } = arrangeByScore(many, wide);
    if (scene.type !== 'rules-ml') throw new Error('another lens');
    const recommended = new Map(many.useCases.map(({ id, recommendation }) => [id, recommendation.effective]));
    for (const { key, useCases } of scene.apart) {
      expect(new Set(useCases.map((id) => recommended.get(id) ?? 'none'))).toEqual(new Set([key]));
    }
    expect(scene.apart.map(({ key }) => key)).toEqual(['data-first', 'do-not-build', 'none']);
  });

  it('names what the room decided otherwise than the score', () => {
    const recommendationOverride = { recommendation: 'rules', reason: 'The contract is signed', by: 'Chair', at: null };
    const workspace = createTestWorkspace(
      withUseCases([{ number: 4, title: 'One', scores: scored([5, 5, 5, 5, 5]), recommendationOverride }], {
        participants: { p1: { name: 'One' } },
      }),
    );
    const { scene } = arrangeByScore(analyze(workspace), view);
    if (scene.type !== 'rules-ml') throw new Error('another lens');
    expect(scene.lanes.map(({ exceptions }) => exceptions)).toEqual([[{ reason: 'override', numbers: [4] }], [], []]);
  });
});

describe('arrangeByRisk', () => {
  it('has the most severe on top, prohibited and unanswered only when there are any', () => {
    const keysOf = (analysis: Analysis) => {
      const { scene } = arrangeByRisk(analysis, view);
      return scene.type === 'risk' ? scene.lanes.map(({ key }) => key) : [];
    };
    expect(keysOf(many)).toEqual(['prohibited', 'critical', 'high', 'medium', 'low', 'none']);
    const low = { q1: { answer: 'no' as const } };
    const one = toAnalysis([{ scores: [3, 3, 3, 3, 3], risk: low, evidenced: 0, target: null }]);
    expect(keysOf(one)).toEqual(['critical', 'high', 'medium', 'low']);
  });
});

describe('arrangeByRisk in a small room', () => {
  it('makes its type smaller before it leaves out the duties', () => {
    const parsed = parseWorkspace(readFileSync('assets/samples/insurer.sextant', 'utf8'));
    if (!parsed.ok) throw new Error('the sample does not open');
    const room = { width: 1204, height: 657, type: 1.39 };
    const { scene, bounds } = arrangeByRisk(analyze(parsed.value.workspace), room);
    if (scene.type !== 'risk') throw new Error('another lens');
    expect(scene.lanes.every(({ hasDuties }) => hasDuties)).toBe(true);
    expect(room.width / (bounds ?? fail())[2]).toBeGreaterThan(0.4);
    expect((scene.unit * room.width) / (bounds ?? fail())[2]).toBeGreaterThan(1);
  });
});

describe('arrangeByMaturity', () => {
  it('has a chip in the column of every target above the present level', () => {
    const arrangement = arrangeByMaturity(many, wide);
    if (arrangement.scene.type !== 'maturity') throw new Error('another lens');
    const cards = arrangement.cards.map(({ at }) => toCardRectangle(at));
    for (const { key, body, chips, useCases } of arrangement.scene.lanes) {
      const aiming = many.useCases.filter(({ maturity }) => maturity.target === key && maturity.level < key);
      expect(chips.map(({ id }) => id)).toEqual(aiming.map(({ id }) => id));
      expect(chips.every(({ at }) => isInside(at, body) && !cards.some((card) => doOverlap(card, at)))).toBe(true);
      expect(useCases).toEqual(many.useCases.filter(({ maturity }) => maturity.level === key).map(({ id }) => id));
    }
  });
});
