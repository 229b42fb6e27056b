import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/analyze.ts';
import { createAnalyzer } from '#shared/analysis/create-analyzer.ts';
import { toAnalysisJson } from '#shared/exchange/to-analysis-json.ts';
import { createMessages } from '#shared/messages/messages.ts';
import { arbitraryWorkspace, createTestWorkspace, exactly, scored, withUseCases } from './arbitrary-workspace.ts';

const messages = createMessages();
/** Whole workspaces are built for every run. */
const slow = { timeout: 60_000 };
const criteria = ['complexity', 'data', 'value', 'dynamics', 'volume'] as const;

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function numbersOf(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

describe('analyze', () => {
  it('never gives NaN or infinity, and has a whole sentence for every reason', slow, () => {
    fc.assert(
      fc.property(arbitraryWorkspace, (workspace) => {
        const json = toAnalysisJson(analyze(workspace), workspace, messages);
        expect(numbersOf(json).filter((value) => !Number.isFinite(value))).toEqual([]);
        expect(textsOf(json).filter((text) => /(?<!-)undefined|NaN|\[object|Infinity|−\$0(?!\.)/.test(text))).toEqual(
          [],
        );
        expect(JSON.stringify(JSON.parse(JSON.stringify(json)))).toBe(JSON.stringify(json));
      }),
      { numRuns: 120 },
    );
  });

  it('gives the same result for the same workspace, and does not change it', slow, () => {
    fc.assert(
      fc.property(arbitraryWorkspace, (workspace) => {
        const before = JSON.stringify(workspace);
        expect(analyze(workspace)).toEqual(analyze(workspace));
        expect(JSON.stringify(workspace)).toBe(before);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps what it says of a use case when another is added', slow, () => {
    fc.assert(
      fc.property(arbitraryWorkspace, arbitraryWorkspace, (workspace, other) => {
        const useCases = Object.values(other.content.useCases);
        const added = Object.fromEntries(useCases.map((useCase, index) => [`x${index}`, useCase]));
        const larger = createTestWorkspace({
          ...workspace.content,
          useCases: { ...workspace.content.useCases, ...added },
          useCaseOrder: [...workspace.content.useCaseOrder, ...Object.keys(added)],
        });
        const after = analyze(larger);
        for (const useCase of analyze(workspace).useCases) expect(after.byId[useCase.id]).toEqual(useCase);
      }),
      { numRuns: 25 },
    );
  });

  it('leaves archived use cases out and keeps the order of the document', () => {
    const { content } = createTestWorkspace(
      withUseCases([
        { number: 1, title: 'A' },
        { number: 2, title: 'B', archivedAt: '2026-11-23T14:02:00.000Z' },
        { number: 3, title: 'C' },
      ]),
    );
    const workspace = createTestWorkspace({ ...content, useCaseOrder: ['c3', 'c2', 'c1'] });
    expect(analyze(workspace).useCases.map(({ title }) => title)).toEqual(['C', 'A']);
  });
});

describe('createAnalyzer', () => {
  it('recomputes only the use case that changed', () => {
    const workspace = createTestWorkspace(
      withUseCases([
        { number: 1, title: 'A' },
        { number: 2, title: 'B' },
      ]),
    );
    const remember = createAnalyzer();
    const first = remember(workspace);
    expect(remember(workspace)).toBe(first);
    const [id, other] = workspace.content.useCaseOrder;
    if (id === undefined || other === undefined) throw new Error('two use cases');
    const useCase = workspace.content.useCases[id];
    if (useCase === undefined) throw new Error('a use case');
    const useCases = { ...workspace.content.useCases, [id]: { ...useCase, title: 'Changed' } };
    const second = remember({ ...workspace, content: { ...workspace.content, useCases } });
    expect(second.byId[other]).toBe(first.byId[other]);
    expect(second.byId[id]?.title).toBe('Changed');
  });

  it('computes nothing when a card only moves', () => {
    const workspace = createTestWorkspace(withUseCases([{ number: 1, title: 'A' }]));
    const remember = createAnalyzer();
    const first = remember(workspace);
    const cards = Object.fromEntries(workspace.content.useCaseOrder.map((id) => [id, [512, 256] as const]));
    expect(remember({ ...workspace, layout: { ...workspace.layout, cards } })).toBe(first);
  });

  it('says the same as analyze', slow, () => {
    fc.assert(
      fc.property(fc.array(arbitraryWorkspace, { minLength: 1, maxLength: 4 }), (workspaces) => {
        const remember = createAnalyzer();
        for (const workspace of workspaces) {
          const whole = analyze(workspace);
          expect(remember(workspace, undefined, whole.draws)).toEqual(whole);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('the claims-routing story', () => {
  const noUpkeep = exactly(0);
  const claims = {
    number: 1,
    title: 'Claims routing',
    scores: scored([2, 4, 2, 2, 2]),
    goodEnough: { accuracy: 0.88 },
    value: {
      decisionsPerYear: exactly(200_000),
      valuePerCorrect: exactly(50),
      nothing: { accuracy: exactly(0.8) },
      simplest: { accuracy: exactly(0.89), buildCost: exactly(20_000), upkeepMultiple: noUpkeep },
      ml: { accuracy: exactly(0.91), buildCost: exactly(2_000_000), upkeepMultiple: noUpkeep },
    },
  };
  const workspace = createTestWorkspace(withUseCases([claims]));
  const [useCase] = analyze(workspace).useCases;

  it('recommends rules because the simplest approach wins', () => {
    expect(useCase?.recommendation).toMatchObject({
      recommendation: 'rules',
      gate: 'simplest-wins',
      provisional: false,
    });
    expect(useCase?.recommendation.reasons[0]?.id).toBe('gate.simplest-wins');
    expect(useCase?.suitability.score).toBeCloseTo(35, 9);
  });

  it('states what the two points cost', () => {
    expect(useCase?.value.breakEven?.extraCost).toBe(1_980_000);
    expect(useCase?.value.breakEven?.costRatio).toBe(100);
    expect(useCase?.value.breakEven?.costPerPoint).toBeCloseTo(990_000, 6);
    expect(useCase?.value.breakEven?.decisionValue).toBeCloseTo(99_000_000, 5);
    expect(useCase?.value.goodEnough).toEqual({ accuracy: 0.88, reachedBy: 'simplest' });
  });

  it('says that upkeep was set to nothing', () => {
    expect(useCase?.value.withoutUpkeep).toEqual(['simplest', 'ml']);
    const texts = useCase?.recommendation.reasons.map((reason) => messages.reasons.explain(reason)).join(' ');
    expect(texts).toContain('$1,980,000');
    expect(texts).toContain('$990,000 a point');
    expect(texts).toContain('$99,000,000');
    expect(texts).toContain('upkeep of the simplest approach and machine learning is set to nothing');
  });

  it('says how much more machine learning would have to bring', () => {
    const likedMl = createTestWorkspace(withUseCases([{ ...claims, scores: scored([5, 5, 5, 5, 5]) }]));
    const recommendation = analyze(likedMl).useCases[0]?.recommendation;
    expect(recommendation?.recommendation).toBe('rules');
    expect(recommendation?.flips[0]).toMatchObject({ id: 'flip.increment-positive', values: { recommendation: 'ml' } });
  });

  it('lets the criteria decide once a right decision is worth enough', () => {
    const value = { ...claims.value, valuePerCorrect: exactly(500) };
    const worth = createTestWorkspace(withUseCases([{ ...claims, value, scores: scored([5, 5, 5, 5, 5]) }]));
    expect(analyze(worth).useCases[0]?.recommendation).toMatchObject({ recommendation: 'ml', gate: 'none' });
  });

  it('counts upkeep where nobody set it to nothing', () => {
    const ml = { ...claims.value.ml, upkeepMultiple: null };
    const kept = createTestWorkspace(withUseCases([{ ...claims, value: { ...claims.value, ml } }]));
    const value = analyze(kept).useCases[0]?.value;
    expect(value?.ml.upkeepPerYear).toBe(3_000_000);
    expect(value?.breakEven?.extraCost).toBe(16_980_000);
    expect(value?.withoutUpkeep).toEqual(['simplest']);
  });
});

describe('suitability', () => {
  it('never falls when one criterion rises', slow, () => {
    const value = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 5, maxLength: 5 }), fc.nat({ max: 4 }), (values, index) => {
        const raised = values.map((score, at) => (at === index ? Math.min(5, score + 1) : score));
        const [before, after] = analyze(
          createTestWorkspace(
            withUseCases([
              { number: 1, title: 'A', scores: scored(values) },
              { number: 2, title: 'B', scores: scored(raised) },
            ]),
          ),
        ).useCases;
        expect(after?.suitability.score ?? 0).toBeGreaterThanOrEqual(before?.suitability.score ?? 101);
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on the scale of direct weights', slow, () => {
    const weight = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(
        fc.array(weight, { minLength: 5, maxLength: 5 }),
        fc.integer({ min: 2, max: 50 }),
        (parts, factor) => {
          fc.pre(parts.some((part) => part > 0));
          const analyzed = (times: number) => {
            const direct = Object.fromEntries(criteria.map((id, index) => [id, (parts[index] ?? 0) * times]));
            const rest = { weights: { method: 'direct', direct } };
            const content = withUseCases([{ number: 1, title: 'A', scores: scored([5, 4, 1, 2, 3]) }], rest);
            return analyze(createTestWorkspace(content));
          };
          const once = analyzed(1);
          const scaled = analyzed(factor);
          for (const id of criteria) expect(scaled.weights[id]).toBeCloseTo(once.weights[id], 9);
          expect(scaled.useCases[0]?.suitability.score).toBeCloseTo(once.useCases[0]?.suitability.score ?? -1, 9);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('gives an interval while one or two are open, and no score while three are', () => {
    const [two, three] = analyze(
      createTestWorkspace(
        withUseCases([
          { number: 1, title: 'A', scores: scored([5, 5, 5, null, null]) },
          { number: 2, title: 'B', scores: scored([5, 5, null, null, null]) },
        ]),
      ),
    ).useCases;
    expect(two?.suitability).toMatchObject({ score: 100, answered: 3 });
    expect(two?.suitability.interval?.[0]).toBeCloseTo(60, 9);
    expect(two?.suitability.interval?.[1]).toBeCloseTo(100, 9);
    expect(two?.recommendation.provisional).toBe(true);
    expect(three?.suitability).toMatchObject({ score: null, interval: null });
    expect(three?.recommendation.recommendation).toBeNull();
  });

  it('hints at a simple approach only where the scores say which', () => {
    const hints = [
      [1, 1, 1, 1, 1],
      [2, 1, 1, 1, 3],
      [3, 1, 1, 1, 3],
      [null, 1, 1, 1, null],
    ].map((values) => {
      const content = withUseCases([{ number: 1, title: 'A', scores: scored(values) }]);
      return analyze(createTestWorkspace(content)).useCases[0]?.recommendation.hint;
    });
    expect(hints).toEqual(['people', 'rules-engine', 'statistics', null]);
  });

  it('takes the settled value, else the median of each latest answer', () => {
    const votes = {
      p1: [
        { round: 1, value: 1 },
        { round: 2, value: 4 },
      ],
      p2: [
        { round: 1, value: 3 },
        { round: 2, value: null },
      ],
      p3: [{ round: 1, value: null }],
    };
    const settled = { value: 2.5, reason: 'split' };
    const [open, closed] = analyze(
      createTestWorkspace(
        withUseCases([
          { number: 1, title: 'A', scores: { data: { votes } } },
          { number: 2, title: 'B', scores: { data: { votes, settled } } },
        ]),
      ),
    ).useCases;
    const dataOf = (of: typeof open) => of?.suitability.criteria.find(({ id }) => id === 'data');
    expect(dataOf(open)).toMatchObject({ value: 3.5, source: 'median', votes: [4, 3], n: 2 });
    expect(dataOf(closed)).toMatchObject({ value: 2.5, source: 'settled', median: 3.5 });
  });
});
