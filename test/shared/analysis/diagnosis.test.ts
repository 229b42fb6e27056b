import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/analyze.ts';
import { dataSufficiency } from '#shared/analysis/data/data-sufficiency.ts';
import { pitfallScore } from '#shared/analysis/diagnosis/pitfall-score.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
import { createMessages } from '#shared/messages/messages.ts';
import { createTestWorkspace, exactly, scored, withUseCases } from './arbitrary-workspace.ts';

const items = defaultPack.dataChecklist;
const allYes = Object.fromEntries(items.map(({ id }) => [id, 2 as const]));

describe('dataSufficiency', () => {
  it('is sufficient with every answer yes, and decided by its gates', () => {
    expect(dataSufficiency(items, allYes, 'high')).toMatchObject({ score: 100, verdict: 'sufficient', gates: [] });
    expect(dataSufficiency(items, { ...allYes, D1: 0 }, 'low')).toMatchObject({
      verdict: 'insufficient',
      gates: ['D1'],
    });
    expect(dataSufficiency(items, { ...allYes, D5: 0 }, 'low')).toMatchObject({
      verdict: 'conditional',
      gates: ['D5'],
    });
  });

  it('needs 60 % of the weight answered', () => {
    expect(dataSufficiency(items, {}, null)).toMatchObject({ score: null, verdict: 'not-enough-evidence' });
    expect(dataSufficiency(items, { D1: 2, D2: 2, D4: 2 }, null).verdict).toBe('not-enough-evidence');
  });

  it('asks for groups from tier medium upward only', () => {
    const answers = { ...allYes, D12: 0 as const };
    expect(dataSufficiency(items, answers, 'low').score).toBe(100);
    expect(dataSufficiency(items, answers, 'medium').score).toBeCloseTo((100 * 24) / 26, 9);
  });
});

describe('diagnosis', () => {
  it('takes the room’s answer before its own, and says where each comes from', () => {
    const team = { dataScientists: 9, mlEngineers: 3 };
    const own = analyze(createTestWorkspace({ team })).diagnosis.pitfalls[0]?.indicators;
    expect(own?.find(({ id }) => id === 'few-ml-engineers')).toMatchObject({ answer: 2, source: 'computed' });
    expect(own?.find(({ id }) => id === 'slow-to-live')).toMatchObject({ answer: null, source: 'none' });
    const diagnosis = { 'few-ml-engineers': { answer: 0 } };
    const given = analyze(createTestWorkspace({ team, diagnosis })).diagnosis.pitfalls[0]?.indicators;
    expect(given?.find(({ id }) => id === 'few-ml-engineers')).toMatchObject({ answer: 0, source: 'given' });
  });

  it('shows a pitfall with what weighs in most first', () => {
    const diagnosis = {
      'few-reach-production': { answer: 2 },
      'no-standard-path': { answer: 2 },
      'slow-to-live': { answer: 0 },
    };
    const [gap] = analyze(createTestWorkspace({ diagnosis })).diagnosis.pitfalls;
    expect(gap).toMatchObject({ status: 'present', contributors: ['few-reach-production', 'no-standard-path'] });
    expect(gap?.score).toBeCloseTo((100 * 5) / 6, 9);
  });

  it.each([
    [10, 5, 0],
    [10, 4, 1],
    [10, 2, 2],
    [10, 12, 0],
    [0, 0, null],
    [null, 3, null],
  ])('grades %s models built and %s live as %s', (modelsBuilt, modelsLive, answer) => {
    const [gap] = analyze(createTestWorkspace({ team: { modelsBuilt, modelsLive } })).diagnosis.pitfalls;
    expect(gap?.indicators.find(({ id }) => id === 'few-reach-production')?.answer).toBe(answer);
  });

  it.each([
    [1, 1, 0],
    [4, 2, 2],
    [4, 1, 1],
    [4, 0, 0],
    [null, 2, null],
  ])('grades %s teams of which %s run their own stack as %s', (mlTeams, separateStacks, answer) => {
    const { pitfalls } = analyze(createTestWorkspace({ team: { mlTeams, separateStacks } })).diagnosis;
    const indicators = pitfalls.flatMap((pitfall) => pitfall.indicators);
    expect(indicators.find(({ id }) => id === 'separate-stacks')?.answer).toBe(answer);
  });

  it('never falls when an indicator is answered graver', () => {
    const answers = fc.array(fc.constantFrom(0, 1, 2, null), { minLength: 5, maxLength: 5 });
    const weights = [3, 2, 2, 2, 1];
    const toIndicators = (given: readonly (0 | 1 | 2 | null)[]) =>
      weights.map((weight, index) => ({ weight, answer: given[index] ?? null }));
    const graver = { 0: 1, 1: 2, 2: 2 } as const;
    fc.assert(
      fc.property(answers, fc.nat({ max: 4 }), (given, at) => {
        const answer = given[at] ?? null;
        const raised = given.map((each, index) => (index === at && answer !== null ? graver[answer] : each));
        const before = pitfallScore(toIndicators(given)).score;
        const after = pitfallScore(toIndicators(raised)).score;
        if (before === null) expect(after).toBeNull();
        else expect(after ?? -1).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    );
  });

  it('recommends no pattern while nothing speaks for one', () => {
    expect(analyze(createTestWorkspace({})).diagnosis.pattern).toBeNull();
    const diagnosis = { 'product-differentiator': { answer: 2 }, 'usage-labels': { answer: 2 } };
    expect(analyze(createTestWorkspace({ diagnosis })).diagnosis.pattern).toEqual({
      mode: 'clear',
      primary: 'embedded',
      secondary: null,
    });
  });
});

describe('findings', () => {
  function findingsOf(useCase: Record<string, unknown>, rest: Record<string, unknown> = {}) {
    return analyze(createTestWorkspace(withUseCases([{ number: 1, title: 'A', ...useCase }], rest))).findings;
  }
  const critical = { answers: { q2: { answer: 'yes' } } };

  it('name a critical use case with a manual target, without an owner and with open controls', () => {
    const found = findingsOf({ risk: critical, maturity: { target: { level: 0, reason: 'pilot' } } });
    expect(found.map(({ reason }) => reason.id)).toEqual([
      'finding.manual-target',
      'finding.no-owner',
      'finding.control-gap',
    ]);
    expect(found.every(({ useCase }) => useCase === 'c1')).toBe(true);
  });

  it('name a model’s cost without a baseline beside it', () => {
    const ids = findingsOf({ value: { ml: { buildCost: exactly(5) } } }).map(({ reason }) => reason.id);
    expect(ids).toEqual(['finding.no-baseline']);
  });

  it('name what requires itself, alone and in a circle, with a sentence', () => {
    const alone = findingsOf({ plan: { requires: ['c1'] } });
    expect(alone).toMatchObject([{ key: 'finding.requires-itself:c1', useCase: 'c1', severity: 'high' }]);
    const enablers = {
      e1: { title: 'Store', requires: ['e2'], cost: 1 },
      e2: { title: 'Registry', requires: ['e1', 'c1'], cost: 1 },
    };
    const circle = findingsOf({ plan: { requires: ['e1'] } }, { enablers, enablerOrder: ['e1', 'e2'] });
    expect(circle.map(({ key, useCase }) => [key, useCase])).toEqual([
      ['finding.requires-itself:c1', 'c1'],
      ['finding.requires-itself:e1', null],
      ['finding.requires-itself:e2', null],
    ]);
    const { explain } = createMessages().reasons;
    expect([...alone, ...circle].map(({ reason }) => explain(reason))).toEqual([
      '“A” requires itself, so it can never begin.',
      '“A” requires itself by way of “Store” and “Registry”, so none of them can begin first.',
      '“Store” requires itself by way of “Registry”, so none of them can begin first.',
      '“Registry” requires itself by way of “Store”, so none of them can begin first.',
    ]);
  });

  it('say nothing of what requires others in a line', () => {
    const enablers = { e1: { title: 'Store', requires: ['e2'], cost: 1 }, e2: { title: 'Registry', cost: 1 } };
    expect(findingsOf({ plan: { requires: ['e1', 'e2'] } }, { enablers, enablerOrder: ['e1', 'e2'] })).toEqual([]);
  });

  it.each(['direct', 'swing'])('say that weights of zero by method %s are ignored', (method) => {
    const zeros = { complexity: 0, data: 0, value: 0, dynamics: 0, volume: 0 };
    const ids = (points: object) =>
      findingsOf({}, { weights: { method, direct: points, swingPoints: points } }).map(({ key }) => key);
    expect(ids(zeros)).toEqual(['finding.zero-weights']);
    expect(ids({ ...zeros, data: 1 })).toEqual([]);
    expect(ids({})).toEqual([]);
  });

  it('stay listed as waived', () => {
    const waivers = { 'finding.prohibited:c1': { reason: 'kept as a warning' } };
    const found = findingsOf(
      { risk: { answers: { q1: { answer: 'yes' } } }, scores: scored([1, 1, 1, 1, 1]) },
      { waivers },
    );
    expect(found).toMatchObject([{ key: 'finding.prohibited:c1', isWaived: true }]);
  });
});
