import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/analyze.ts';
import { rileySampleSize } from '#shared/analysis/data/riley-sample-size.ts';
import { createMessages } from '#shared/messages/messages.ts';
import { createTestWorkspace, withUseCases } from './arbitrary-workspace.ts';

function dataOf(data: object) {
  const [useCase] = analyze(createTestWorkspace(withUseCases([{ number: 1, title: 'One', data }]))).useCases;
  if (useCase === undefined) throw new Error('no use case');
  return useCase.data;
}

describe('what the figures about the data say', () => {
  it('is nothing while nothing is given', () => {
    expect(dataOf({})).toMatchObject({
      events: null,
      sampleSize: null,
      perClass: null,
      learningCurve: null,
      labels: { agreement: null, errorRate: null },
      drift: null,
      tasks: [],
      problems: [],
    });
  });

  it('counts events per parameter and the rows that a model needs', () => {
    const data = dataOf({ rarestClassCount: 174, candidateParameters: 24, prevalence: 0.174, expectedR2: 0.288 });
    expect(data.events).toMatchObject({ ratio: 7.25, band: 'red' });
    expect(data.sampleSize).toMatchObject({ needed: 662, isEnough: true, r2: { value: 0.288, source: 'given' } });
    expect(data.sampleSize?.have).toBeCloseTo(1000, 9);
    expect(data.tasks).toEqual([{ item: 'D2', because: 'events' }]);
  });

  it('takes an R² of its own where nobody gives one, and says so', () => {
    const size = dataOf({ candidateParameters: 24, prevalence: 0.174 }).sampleSize;
    expect(size?.r2.source).toBe('default');
    expect(size?.r2.value).toBeCloseTo(0.15 * (size?.maxR2 ?? 0), 12);
    expect(size?.isEnough).toBeNull();
  });

  it('has no sample size where numbers leave what a number can hold', () => {
    const { sampleSize } = dataOf({ candidateParameters: 5e-324, prevalence: 8.881784197001252e-16 });
    expect(sampleSize).toBeNull();
  });

  it('reads a learning curve no further than it carries', () => {
    const pilotPoints = [100, 200, 400, 800].map((examples) => ({ examples, error: 2 * examples ** -0.5 }));
    const reach = (targetError: number | null, irreducibleError: number | null = null) =>
      dataOf({ pilotPoints, targetError, irreducibleError }).learningCurve;
    expect(reach(null)?.reach).toBe('no-target');
    expect(reach(0.1)?.reach).toBe('reached');
    expect(reach(0.05)).toMatchObject({ reach: 'reachable', largest: 800 });
    expect(reach(0.05)?.examples).toBeCloseTo(1600, 6);
    expect(reach(0.01)?.reach).toBe('speculative');
    expect(reach(0.02, 0.03)).toMatchObject({ reach: 'not-reachable', examples: null });
  });

  it('lights up labels by agreement and by errors', () => {
    const at = (labelAgreement: number, labelErrorRate: number) => dataOf({ labelAgreement, labelErrorRate }).labels;
    expect(at(0.8, 0.019)).toMatchObject({ agreement: { light: 'green' }, errorRate: { light: 'green' } });
    expect(at(0.667, 0.05)).toMatchObject({ agreement: { light: 'amber' }, errorRate: { light: 'amber' } });
    expect(at(0.6, 0.051)).toMatchObject({ agreement: { light: 'red' }, errorRate: { light: 'red' } });
  });

  it('judges the rarest class by rules of thumb', () => {
    const band = (rarestClassCount: number) => dataOf({ rarestClassCount }).perClass?.band;
    expect([9, 10, 1000, 5000].map(band)).toEqual(['too-few', 'least', 'recommended', 'deep-learning']);
    expect(dataOf({ rarestClassCount: 50, prevalence: 0.005 }).perClass).toMatchObject({ isImbalanced: true });
  });

  it('makes a task of every no and of every red figure, once for each item', () => {
    const checklist = { D1: { answer: 0 }, D3: { answer: 1 } };
    const drift = { driftBaseline: [50, 50], driftCurrent: [95, 5] };
    expect(dataOf({ checklist, labelErrorRate: 0.2, ...drift }).tasks).toEqual([
      { item: 'D1', because: 'answer' },
      { item: 'D3', because: 'label-errors' },
      { item: 'D4', because: 'drift' },
    ]);
  });

  it('names what contradicts itself, in a whole sentence', () => {
    const data = dataOf({
      checklist: { D2: { answer: 2 }, D3: { answer: 2 } },
      rarestClassCount: 20,
      candidateParameters: 30,
      prevalence: 0.1,
      labelAgreement: 0.3,
      driftBaseline: [1, 2],
      driftCurrent: [1, 2, 3],
      irreducibleError: 0.2,
      targetError: 0.1,
    });
    expect(data.problems.map(({ id }) => id)).toEqual([
      'data.rows-against-answer',
      'data.agreement-against-answer',
      'data.bins-unlike',
      'data.target-below-floor',
    ]);
    const { reasons } = createMessages();
    for (const problem of data.problems) expect(reasons.explain(problem)).toMatch(/^[A-Z].*\.$/);
  });
});

describe('rileySampleSize', () => {
  it('gives no answer where a number of parameters is too small for one', () => {
    expect(rileySampleSize(5e-324, 0.3, 0.5)).toBeNull();
    expect(rileySampleSize(24, 0.288, 0.174)?.needed).toBe(662);
  });
});
