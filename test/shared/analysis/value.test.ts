import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/analyze.ts';
import { betaShare } from '#shared/analysis/value/beta-quantile.ts';
import { drawNpvs } from '#shared/analysis/value/draw-npvs.ts';
import { internalRate } from '#shared/analysis/value/irr.ts';
import { pertShape } from '#shared/analysis/value/pert.ts';
import { quantileTable, valueAt } from '#shared/analysis/value/quantile-table.ts';
import { spreadQuantile } from '#shared/analysis/value/spread.ts';
import { summarizeDraws } from '#shared/analysis/value/summarize-draws.ts';
import { valueDraws } from '#shared/analysis/value/value-draws.ts';
import { valueModel } from '#shared/analysis/value/value-model.ts';
import { widenPoints } from '#shared/analysis/value/widen-points.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
import type { UseCase, UseCaseId, Workspace } from '#shared/workspace/types.ts';
import { arbitraryWorkspace, createTestWorkspace, exactly, withUseCases } from './arbitrary-workspace.ts';

const shapes = fc.constantFrom('pert' as const, 'triangular' as const);
const points = fc
  .tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }))
  .filter(([, below, above]) => below + above > 0)
  .map(([likely, below, above]) => ({ low: likely - below, likely, high: likely + above }));
const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const inner = fc.double({ min: 0.005, max: 0.995, noNaN: true });

function range(low: number, likely: number, high: number) {
  return { low, likely, high };
}

const fraud = {
  number: 1,
  title: 'Fraud',
  value: {
    decisionsPerYear: range(200_000, 250_000, 320_000),
    valuePerCorrect: range(200, 300, 500),
    adoption: range(0.6, 0.8, 0.9),
    nothing: { accuracy: exactly(0.94) },
    simplest: { accuracy: range(0.94, 0.95, 0.955), buildCost: range(40_000, 60_000, 100_000) },
    ml: { accuracy: range(0.95, 0.965, 0.975), buildCost: range(300_000, 420_000, 700_000) },
  },
};

function oneOf(workspace: Workspace, id = 'c1'): UseCase {
  const useCase = workspace.content.useCases[id as UseCaseId];
  if (useCase === undefined) throw new Error(`no use case ${id}`);
  return useCase;
}

function drawsOf(workspace: Workspace, id = 'c1') {
  return valueDraws(oneOf(workspace, id).value, workspace.content.assumptions, defaultPack, id as UseCaseId);
}

function withValue(value: object, rest: object = {}): Workspace {
  return createTestWorkspace(withUseCases([{ ...fraud, ...rest, value: { ...fraud.value, ...value } }]));
}

describe('a spread', () => {
  it('has quantiles in order and within its range', () => {
    fc.assert(
      fc.property(shapes, points, share, share, (shape, given, one, other) => {
        const spread = { shape, points: given };
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const [below, above] = [spreadQuantile(spread, low), spreadQuantile(spread, high)];
        expect(below).toBeGreaterThanOrEqual(given.low);
        expect(above).toBeLessThanOrEqual(given.high);
        expect(below).toBeLessThanOrEqual(above + 1e-9);
      }),
    );
  });

  it('is the inverse of its share', () => {
    fc.assert(
      fc.property(points, share, (given, wanted) => {
        const { alpha, beta } = pertShape(given);
        const value = spreadQuantile({ shape: 'pert', points: given }, wanted);
        const place = (value - given.low) / (given.high - given.low);
        expect(betaShare(place, alpha, beta)).toBeCloseTo(wanted, 9);
      }),
    );
  });

  it('is drawn as its quantiles say', () => {
    fc.assert(
      fc.property(shapes, points, inner, (shape, given, at) => {
        const drawn = valueAt(quantileTable({ shape, points: given }), at);
        const exact = spreadQuantile({ shape, points: given }, at);
        expect(Math.abs(drawn - exact)).toBeLessThanOrEqual(0.001 * (given.high - given.low));
      }),
    );
  });

  it('meets the percentiles that it was widened from', () => {
    fc.assert(
      fc.property(shapes, points, (shape, given) => {
        const wide = widenPoints(given, shape, { least: -1e9, most: 1e9 });
        const size = given.high - given.low;
        expect(Math.abs(spreadQuantile({ shape, points: wide }, 0.1) - given.low) / size).toBeLessThan(1e-6);
        expect(Math.abs(spreadQuantile({ shape, points: wide }, 0.9) - given.high) / size).toBeLessThan(1e-6);
        expect(wide.likely).toBe(given.likely);
      }),
    );
  });

  it('is never widened beyond what a value can be', () => {
    const wide = widenPoints({ low: 0.02, likely: 0.9, high: 0.99 }, 'pert', { least: 0, most: 1 });
    expect(wide.low).toBeGreaterThanOrEqual(0);
    expect(wide.high).toBe(1);
  });
});

describe('the draws of a use case', () => {
  it('put the percentiles in order, inside the histogram, and count every draw once', () => {
    const { simplest, ml, increment } = drawsOf(withValue({}));
    for (const each of [simplest, ml, increment]) {
      expect(each?.n).toBe(10_000);
      expect(each?.histogram.counts.reduce((sum, count) => sum + count, 0)).toBe(10_000);
      expect(each?.histogram.counts).toHaveLength(40);
      const { low, high } = each?.histogram ?? { low: 0, high: 0 };
      const order = [low, each?.p10 ?? 0, each?.p50 ?? 0, each?.p90 ?? 0, high];
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
  });

  it('never depend on the order of the use cases, on others, or on how like inputs are linked', () => {
    const two = createTestWorkspace(withUseCases([fraud, { ...fraud, number: 2 }]));
    const alone = drawsOf(createTestWorkspace(withUseCases([fraud])));
    expect(drawsOf(two)).toEqual(alone);
    const linked = createTestWorkspace(withUseCases([fraud], { assumptions: { linkedCorrelation: 0.9 } }));
    expect(drawsOf(linked)).toEqual(alone);
    expect(drawsOf(two, 'c2').ml).not.toEqual(alone.ml);
  });

  it('change with the seed, by no more than chance', () => {
    const other = createTestWorkspace(withUseCases([fraud], { assumptions: { seed: 7 } }));
    const [one, two] = [drawsOf(withValue({})).ml, drawsOf(other).ml];
    expect(two?.mean).not.toBe(one?.mean);
    expect(Math.abs((two?.mean ?? 0) - (one?.mean ?? 0))).toBeLessThan(5 * (one?.standardErrorOfMean ?? 0));
  });

  it('lie around the mean that the inputs have', () => {
    const given = withValue({
      adoption: null,
      ml: { accuracy: exactly(0.96), buildCost: range(100_000, 200_000, 600_000), upkeepMultiple: exactly(0) },
      decisionsPerYear: exactly(100_000),
      valuePerCorrect: exactly(100),
    });
    const { ml } = drawsOf(given);
    const worth = [1, 2, 3, 4, 5].reduce((sum, year) => sum + 200_000 / 1.1 ** year, 0);
    expect(Math.abs((ml?.mean ?? 0) - (worth - 250_000))).toBeLessThan(4 * (ml?.standardErrorOfMean ?? 0));
  });

  it('are all alike without a range, and worth what the most likely inputs give', () => {
    const value = {
      decisionsPerYear: exactly(100_000),
      valuePerCorrect: exactly(100),
      nothing: { accuracy: exactly(0.9) },
      simplest: { accuracy: exactly(0.92), buildCost: exactly(10_000), runCostPerYear: exactly(5000) },
      ml: { accuracy: exactly(0.95), buildCost: exactly(100_000), runCostPerYear: exactly(50_000) },
    };
    const workspace = createTestWorkspace(withUseCases([{ number: 1, title: 'One', value }]));
    const { ml, spread } = drawsOf(workspace);
    const npv = analyze(workspace).useCases[0]?.value.ml.npv ?? 0;
    expect(spread).toEqual([]);
    expect(ml?.p10).toBeCloseTo(npv, 6);
    expect(ml?.p90).toBeCloseTo(npv, 6);
    expect(ml?.tornado.bars).toEqual([]);
  });

  it('give the increment draw by draw', () => {
    const workspace = withValue({});
    const model = valueModel(oneOf(workspace).value, workspace.content.assumptions, defaultPack);
    const drawn = drawNpvs(model, { seed: 42, id: 'c1' as UseCaseId, draws: 200, correlation: 0 });
    for (let draw = 0; draw < 200; draw += 1) {
      const difference = (drawn.ml?.[draw] ?? 0) - (drawn.simplest?.[draw] ?? 0);
      expect(drawn.increment?.[draw]).toBeCloseTo(difference, 4);
    }
  });

  it('stay spread as before when like inputs are linked, and then move together', () => {
    const workspace = createTestWorkspace(withUseCases([fraud, { ...fraud, number: 2 }]));
    const drawn = (id: string, correlation: number) => {
      const model = valueModel(oneOf(workspace, id).value, workspace.content.assumptions, defaultPack);
      return drawNpvs(model, { seed: 42, id: id as UseCaseId, draws: 10_000, correlation }).ml ?? new Float64Array(1);
    };
    const [free, linked] = [summarizeDraws(drawn('c1', 0)), summarizeDraws(drawn('c1', 0.9))];
    expect(Math.abs(linked.mean - free.mean)).toBeLessThan(5 * free.standardErrorOfMean);
    expect(linked.standardDeviation / free.standardDeviation).toBeCloseTo(1, 1);
    const both = (correlation: number) => {
      const [one, two] = [drawn('c1', correlation), drawn('c2', correlation)];
      return summarizeDraws(one.map((value, draw) => value + (two[draw] ?? 0))).standardDeviation;
    };
    expect(both(0.9)).toBeGreaterThan(1.1 * both(0));
  });

  it('never give NaN, whatever the workspace holds', () => {
    const quick = { ...defaultPack, assumptions: { ...defaultPack.assumptions, draws: 200 } };
    fc.assert(
      fc.property(arbitraryWorkspace, (workspace) => {
        for (const [id, useCase] of Object.entries(workspace.content.useCases)) {
          const draws = valueDraws(useCase.value, workspace.content.assumptions, quick, id as UseCaseId);
          for (const each of [draws.simplest, draws.ml, draws.increment]) {
            if (each === null) continue;
            expect([each.mean, each.p10, each.p50, each.p90, each.standardDeviation].every(Number.isFinite)).toBe(true);
            expect(each.p10).toBeLessThanOrEqual(each.p50);
            expect(each.p50).toBeLessThanOrEqual(each.p90);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the tornado', () => {
  it('lists what moves the result, the widest first, around what the most likely inputs give', () => {
    const workspace = withValue({});
    const { ml } = drawsOf(workspace);
    const widths = ml?.tornado.bars.map((bar) => Math.abs(bar.atHigh - bar.atLow)) ?? [];
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(ml?.tornado.base).toBeCloseTo(analyze(workspace).useCases[0]?.value.ml.npv ?? 0, 4);
    const inputs = ml?.tornado.bars.map(({ input }) => input);
    expect(inputs).toContain('ml.upkeepMultiple');
    expect(inputs).not.toContain('simplest.accuracy');
  });
});

describe('the value of a use case', () => {
  const one = (workspace: Workspace) => analyze(workspace).useCases[0]?.value;

  it('gives alternatives that are equal an increment of zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), share, (cost, accuracy) => {
        const alike = { accuracy: exactly(accuracy), buildCost: exactly(cost), upkeepMultiple: exactly(2) };
        const value = one(withValue({ simplest: alike, ml: alike }));
        expect(Math.abs(value?.incrementalNpv ?? 1)).toBeLessThan(1e-6);
      }),
    );
  });

  it('rises with accuracy and worth, and falls with cost', () => {
    fc.assert(
      fc.property(share, share, fc.integer({ min: 0, max: 1e6 }), (a, b, cost) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const at = (accuracy: number, build: number) =>
          one(withValue({ ml: { accuracy: exactly(accuracy), buildCost: exactly(build) } }))?.ml.npv ?? 0;
        expect(at(high, cost)).toBeGreaterThanOrEqual(at(low, cost) - 1e-6);
        expect(at(low, cost + 1000)).toBeLessThan(at(low, cost));
      }),
      { numRuns: 30 },
    );
  });

  it('adds its cash flow up to the NPV', () => {
    const value = one(withValue({ rampUp: true }));
    const flow = value?.ml.returns?.cashFlow ?? [];
    expect(flow.map(({ year }) => year)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(flow.reduce((sum, { discounted }) => sum + discounted, 0)).toBeCloseTo(value?.ml.npv ?? 0, 4);
    expect(flow[1]?.benefit).toBeCloseTo((flow[2]?.benefit ?? 0) / 2, 6);
    expect(flow[0]).toMatchObject({ benefit: 0, cost: 420_000, net: -420_000 });
  });

  it('hides an internal rate that is not the only one, and says so', () => {
    expect(internalRate([-100, 230, -132])).toEqual({ rate: null, problem: 'not-unique' });
    expect(internalRate([100, 50])).toEqual({ rate: null, problem: 'none' });
    expect(internalRate([-1, 1000])).toEqual({ rate: null, problem: 'above' });
    expect(internalRate([-100, 110]).rate).toBeCloseTo(0.1, 9);
  });

  it('says never where ML is not more often right', () => {
    const value = one(withValue({ ml: { accuracy: exactly(0.9), buildCost: exactly(100_000) } }));
    expect(value?.breakEven).toMatchObject({ verdict: 'never', decisions: null, costPerPoint: null });
  });

  it('finds the same money counted twice, and the best threshold', () => {
    const cells = { truePositive: 50, falseNegative: -50, falsePositive: -10, trueNegative: 0 };
    const rates = { truePositiveRate: 0.8, falsePositiveRate: 0.05 };
    const matrix = { mode: 'matrix', prevalence: 0.1, cellValues: cells };
    const value = one(withValue({ ...matrix, ml: { ...rates, buildCost: exactly(100_000) } }));
    expect(value?.matrix?.countsTwice).toBe(true);
    expect(value?.matrix?.threshold).toBeCloseTo(10 / 110, 12);
    expect(value?.problems.map(({ id }) => id)).toContain('value.counted-twice');
    expect(value?.ml.valuePerDecision).toBeCloseTo(0.1 * (0.8 * 50 - 0.2 * 50) + 0.9 * 0.05 * -10, 12);
  });

  it('names volumes that do not fit together', () => {
    const workspace = withValue({}, { operations: { decisionsPerDay: 10 } });
    expect(one(workspace)?.problems).toEqual([{ id: 'value.volume-unlike', values: { perYear: 250_000, perDay: 10 } }]);
  });

  it('marks what the app assumed', () => {
    const value = one(withValue({}));
    expect(value).toMatchObject({
      horizonYears: { value: 5, source: 'default' },
      adoption: { value: 0.8, source: 'given' },
      firstYearShare: { value: 1, source: 'default' },
      ml: { upkeepFrom: 'default-multiple' },
    });
  });
});
