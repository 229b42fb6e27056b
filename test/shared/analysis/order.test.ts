import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/analyze.ts';
import { findJudged } from '#shared/analysis/order/judged.ts';
import { orderStability } from '#shared/analysis/order/order-stability.ts';
import { secondOpinions } from '#shared/analysis/order/second-opinions.ts';
import { classStability } from '#shared/analysis/suitability/class-stability.ts';
import { decide } from '#shared/analysis/suitability/decide.ts';
import { normalize } from '#shared/analysis/suitability/normalize.ts';
import { pairwiseWeights } from '#shared/analysis/suitability/pairwise-weights.ts';
import { previewWeights } from '#shared/analysis/suitability/preview-weights.ts';
import { suitabilityScore } from '#shared/analysis/suitability/suitability-score.ts';
import type { CriterionResult } from '#shared/analysis/suitability/suitability-types.ts';
import { toDecideInput } from '#shared/analysis/suitability/to-decide-input.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
import { criterionIds } from '#shared/workspace/schema/primitives.ts';
import { createTestWorkspace, scored, withUseCases } from './arbitrary-workspace.ts';

const limits = defaultPack.suitability;
const value = fc.integer({ min: 2, max: 10 }).map((half) => half / 2);
const row = fc.array(value, { minLength: 5, maxLength: 5 });
const whole = fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: null, freq: 5 }), {
  minLength: 5,
  maxLength: 5,
});
const rowWithHoles = fc.array(fc.option(value, { nil: null, freq: 5 }), { minLength: 5, maxLength: 5 });
const someWeights = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 })
  .filter((parts) => parts.some((part) => part > 0))
  .map((parts) => normalize(parts) ?? []);

function criteriaOf(values: readonly (number | null)[], weights: readonly number[]): readonly CriterionResult[] {
  return criterionIds.map((id, k) => ({
    id,
    value: values[k] ?? null,
    source: 'settled',
    isTypical: false,
    votes: [],
    n: 0,
    median: null,
    interquartileRange: null,
    agreement: 'none',
    weight: weights[k] ?? 0,
  }));
}

function suitabilityOf(values: readonly (number | null)[], weights: readonly number[]) {
  const criteria = criteriaOf(values, weights);
  return { ...suitabilityScore(criteria, limits.leastAnswered), criteria };
}

function recordOf(weights: readonly number[]) {
  const [complexity = 0, data = 0, worth = 0, dynamics = 0, volume = 0] = weights;
  return { complexity, data, value: worth, dynamics, volume };
}

/** Weight `k` at `t`, the others in proportion; in equal parts where they had nothing. */
function moved(weights: readonly number[], k: number, t: number): readonly number[] {
  const rest = 1 - (weights[k] ?? 0);
  return weights.map((weight, index) => (index === k ? t : (1 - t) * (rest > 1e-12 ? weight / rest : 0.25)));
}

function toUseCase(values: readonly (number | null)[], index: number) {
  return { number: index + 1, title: `Idea ${index + 1}`, scores: scored(values) };
}

const sweep = Array.from({ length: 201 }, (_, step) => step / 200);
const near = (t: number, ...ends: readonly number[]) => ends.some((end) => Math.abs(t - end) < 1e-6);

describe('classStability', () => {
  it('agrees with a sweep over each weight, gates and open criteria included', { timeout: 60_000 }, () => {
    const money = fc.constantFrom(null, 5, -5);
    fc.assert(
      fc.property(rowWithHoles, someWeights, money, fc.boolean(), (values, weights, incrementalNpv, isProhibited) => {
        const at = (given: readonly number[]) => {
          const suitability = suitabilityOf(values, given);
          return { suitability, input: toDecideInput({ suitability, value: { incrementalNpv }, isProhibited }) };
        };
        const { suitability, input } = at(weights);
        const found = classStability(suitability, input, limits);
        if (suitability.score === null) {
          expect(found).toBeNull();
          return;
        }
        const now = decide(input, limits).recommendation;
        for (const [k, interval] of (found?.intervals ?? []).entries()) {
          expect(interval.low).toBeLessThanOrEqual(interval.weight);
          expect(interval.high).toBeGreaterThanOrEqual(interval.weight);
          for (const t of sweep) {
            const other = at(moved(weights, k, t));
            if (other.suitability.score === null || near(t, interval.low, interval.high)) continue;
            if (limits.ml - 1e-6 < other.suitability.score && other.suitability.score < limits.ml + 1e-6) continue;
            if (limits.hybrid - 1e-6 < other.suitability.score && other.suitability.score < limits.hybrid + 1e-6)
              continue;
            const then = decide(other.input, limits).recommendation;
            expect(then === now).toBe(t > interval.low && t < interval.high);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('names what follows beyond, and what keeps weights from having a say', () => {
    const equal = [0.2, 0.2, 0.2, 0.2, 0.2];
    const suitability = suitabilityOf([5, 5, 1, 3, 3], equal);
    const input = (incrementalNpv: number | null) =>
      toDecideInput({ suitability, value: { incrementalNpv }, isProhibited: false });
    const found = classStability(suitability, input(null), limits);
    expect(suitability.score).toBeCloseTo(60, 9);
    // R without complexity is 0.5: t + (1 − t) / 2 reaches 0.65 at 0.3.
    expect(found?.intervals[0]).toMatchObject({ low: 0, below: null, above: 'ml' });
    expect(found?.intervals[0]?.high).toBeCloseTo(0.3, 9);
    // R without value is 0.75: it falls to 0.65 at 0.4 / 3, and to 0.40 at 0.35 / 0.75.
    expect(found?.intervals[2]).toMatchObject({ below: 'ml', above: 'rules' });
    expect(found?.intervals[2]?.low).toBeCloseTo(0.4 / 3, 9);
    expect(found?.intervals[2]?.high).toBeCloseTo(0.35 / 0.75, 9);
    expect(found?.nearest).toMatchObject({ criterion: 'value', becomes: 'ml', isBelow: true });
    const fixed = classStability(suitability, input(-1), limits);
    expect(fixed).toMatchObject({ fixedBy: 'simplest-wins', nearest: null });
    expect(fixed?.intervals.every(({ low, high }) => low === 0 && high === 1)).toBe(true);
  });
});

function judgeable(rows: readonly (readonly (number | null)[])[], weights: readonly number[]) {
  return findJudged(
    rows.map((values, index) => ({ id: `u${index}` as never, suitability: suitabilityOf(values, weights) })),
  );
}

describe('orderStability', () => {
  it('agrees with a sweep over each weight: the best and the whole ranking', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), someWeights, (rows, weights) => {
        const found = orderStability(judgeable(rows, weights), recordOf(weights), criterionIds);
        const scoresAt = (given: readonly number[]) => rows.map((values) => suitabilityOf(values, given).score ?? 0);
        const now = scoresAt(weights);
        const pairs = now.flatMap((a, i) => now.flatMap((b, j) => (a > b + 1e-7 ? [[i, j] as const] : [])));
        const best = now.indexOf(Math.max(...now));
        for (const k of criterionIds.keys()) {
          for (const t of sweep) {
            const then = scoresAt(moved(weights, k, t));
            const holds = pairs.every(([i, j]) => (then[i] ?? 0) >= (then[j] ?? 0) - 1e-9);
            const ranking = found.rankingHolds?.[k];
            if (ranking !== undefined && !near(t, ranking.low, ranking.high)) {
              expect(holds).toBe(t > ranking.low && t < ranking.high);
            }
            const top = found.bestHolds?.[k];
            if (top !== undefined && !near(t, top.low, top.high)) {
              const isBest = then.every((score) => score <= (then[best] ?? 0) + 1e-9);
              expect(isBest).toBe(t > top.low && t < top.high);
            }
          }
        }
      }),
      { numRuns: 120 },
    );
  });

  it('turns each use case and the next round exactly at the weight it names', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 5 }), someWeights, (rows, weights) => {
        for (const { ahead, behind, lead, nearest } of orderStability(
          judgeable(rows, weights),
          recordOf(weights),
          criterionIds,
        ).duels) {
          expect(lead).toBeGreaterThanOrEqual(0);
          if (nearest === null) continue;
          const given = moved(weights, criterionIds.indexOf(nearest.criterion), nearest.at);
          const scoreOf = (id: string) => suitabilityOf(rows[Number(id.slice(1))] ?? [], given).score ?? 0;
          expect(scoreOf(ahead)).toBeCloseTo(scoreOf(behind), 6);
        }
      }),
    );
  });

  it('names a shared first place instead of an interval, and leaves out what is not scored', () => {
    const equal = [0.2, 0.2, 0.2, 0.2, 0.2];
    const rows = [
      [5, 1, 3, 3, 3],
      [1, 5, 3, 3, 3],
      [2, 2, 2, 2, null],
    ];
    const found = orderStability(judgeable(rows, equal), recordOf(equal), criterionIds);
    expect(found).toMatchObject({
      best: ['u0', 'u1'],
      bestHolds: null,
      rankingHolds: null,
      notJudged: ['u2'],
      level: 2,
    });
    expect(orderStability(judgeable([], equal), recordOf(equal), criterionIds)).toMatchObject({ best: [], duels: [] });
  });
});

describe('secondOpinions', () => {
  const opinionsOf = (rows: readonly (readonly number[])[], weights: readonly number[]) =>
    secondOpinions(judgeable(rows, weights), recordOf(weights), criterionIds);

  it('never puts one behind another that it beats on every criterion, whatever the method', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 7 }), someWeights, (rows, weights) => {
        const { judged } = opinionsOf(rows, weights);
        const of = (id: unknown) => judged.find((opinion) => opinion.id === id);
        for (const opinion of judged) {
          const better = of(opinion.beatenBy);
          if (better === undefined) continue;
          expect(better.rank).toBeLessThanOrEqual(opinion.rank);
          expect(better.topsisRank).toBeLessThanOrEqual(opinion.topsisRank);
          expect(better.prometheeRank).toBeLessThanOrEqual(opinion.prometheeRank);
        }
        expect(judged.reduce((sum, { netFlow }) => sum + netFlow, 0)).toBeCloseTo(0, 9);
        expect(judged.some(({ beatenBy }) => beatenBy === null)).toBe(true);
      }),
    );
  });

  it('does not depend on the order in which use cases come', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 7 }), someWeights, (rows, weights) => {
        const places = (given: readonly (readonly number[])[]) => {
          const { judged } = opinionsOf(given, weights);
          return judged
            .map(({ id, topsisRank, prometheeRank }) =>
              JSON.stringify([given[Number(id.slice(1))], topsisRank, prometheeRank]),
            )
            .sort();
        };
        expect(places(rows.toReversed())).toEqual(places(rows));
      }),
    );
  });

  it('names who moves, by how much and because of what', () => {
    const rows = [
      [5, 5, 5, 5, 1],
      [4, 4, 4, 4, 4],
      [4, 4, 4, 4, 3.5],
      [4, 4, 4, 3.5, 3.5],
      [4, 4, 3.5, 3.5, 3.5],
      [1, 1, 1, 1, 1],
    ];
    const { disagreements, limit } = opinionsOf(rows, [0.2, 0.2, 0.2, 0.2, 0.2]);
    expect(limit).toBe(3);
    expect(disagreements[0]).toMatchObject({
      id: 'u0',
      method: 'topsis',
      criterion: 'volume',
      because: 'far-from-best',
    });
    for (const { from, to } of disagreements) expect(Math.abs(from - to)).toBeGreaterThanOrEqual(limit);
  });

  it('guesses nothing for what is not scored', () => {
    const analysis = analyze(
      createTestWorkspace(
        withUseCases(
          [
            [5, 5, 5, 5, 5],
            [3, 3, 3, null, 3],
            [1, 1, 1, 1, 1],
          ].map(toUseCase),
        ),
      ),
    );
    expect(analysis.order.opinions.notJudged).toHaveLength(1);
    expect(analysis.order.opinions.judged.map(({ rank }) => rank)).toEqual([1, 2]);
  });
});

describe('weights', () => {
  it('move the score up or leave it when a criterion is scored higher', () => {
    fc.assert(
      fc.property(row, someWeights, fc.nat(4), (values, weights, k) => {
        const raised = values.map((each, index) => (index === k ? Math.min(5, each + 0.5) : each));
        expect(suitabilityOf(raised, weights).score ?? 0).toBeGreaterThanOrEqual(
          (suitabilityOf(values, weights).score ?? 0) - 1e-9,
        );
      }),
    );
  });

  it('have no scale of their own', () => {
    fc.assert(
      fc.property(row, someWeights, fc.double({ min: 0.001, max: 1000, noNaN: true }), (values, weights, factor) => {
        const scaled = weights.map((weight) => weight * factor);
        expect(suitabilityOf(values, scaled).score).toBeCloseTo(suitabilityOf(values, weights).score ?? 0, 6);
      }),
    );
  });

  it('are previewed as they come out once they are taken', { timeout: 60_000 }, () => {
    const points = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(whole, { minLength: 1, maxLength: 4 }), points, (rows, given) => {
        const direct = Object.fromEntries(criterionIds.map((id, k) => [id, given[k] ?? 0]));
        const before = analyze(createTestWorkspace(withUseCases(rows.map(toUseCase))));
        const taken = createTestWorkspace(withUseCases(rows.map(toUseCase), { weights: { method: 'direct', direct } }));
        const after = analyze(taken);
        const preview = previewWeights(before.useCases, taken.content.weights, defaultPack);
        const changed = before.useCases.flatMap(({ id, recommendation: { recommendation: from } }) => {
          const to = after.byId[id]?.recommendation.recommendation ?? null;
          return from === to ? [] : [{ id, from, to }];
        });
        const byId = (a: { readonly id: string }, b: { readonly id: string }) => a.id.localeCompare(b.id);
        expect(preview.classes.toSorted(byId)).toEqual(changed.toSorted(byId));
        expect(preview.next).toEqual(after.weights);
      }),
      { numRuns: 40 },
    );
  });

  it('by comparison wait for the last pair, and then say which judgement does not fit', () => {
    const says: Record<string, number> = { 'complexity:data': 3, 'data:value': 3, 'complexity:value': 1 / 5 };
    const ids = ['complexity', 'data', 'value'] as const;
    const judge = (known: Record<string, number>) =>
      pairwiseWeights(ids, (a, b) => known[`${a}:${b}`] ?? (known[`${b}:${a}`] ? 1 / (known[`${b}:${a}`] ?? 1) : null));
    expect(judge({ 'complexity:data': 3 })).toMatchObject({ judged: 1, pairs: 3, result: null });
    const { result } = judge(says);
    expect(result?.isConsistent).toBe(false);
    expect(result?.worst).not.toBeNull();
  });
});
