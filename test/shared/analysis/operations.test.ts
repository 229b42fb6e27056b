import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/analyze.ts';
import { durationWords } from '#shared/messages/en/duration-words.ts';
import { createMessages } from '#shared/messages/messages.ts';
import { createTestWorkspace, exactly, scored, withUseCases } from './arbitrary-workspace.ts';

function operationsOf(operations: object, rest: object = {}) {
  const useCase = { number: 1, title: 'One', operations, ...rest };
  const [found] = analyze(createTestWorkspace(withUseCases([useCase]))).useCases;
  if (found === undefined) throw new Error('no use case');
  return found.operations;
}

describe('what running a use case demands', () => {
  it('is nothing while nothing is given, and all of it is missing', () => {
    const found = operationsOf({});
    expect(found).toMatchObject({ load: null, service: null, availability: null, sources: null, completeness: 0 });
    expect(found.missing).toHaveLength(7);
    expect(found.problems).toEqual([]);
  });

  it('finds the peak, its head-room, and the replicas', () => {
    const { load, service } = operationsOf({ decisionsPerDay: 10_000_000, serviceTimeMs: 50 });
    expect(load?.averagePerSecond).toBeCloseTo(115.74, 2);
    expect(load?.peakPerSecond).toBeCloseTo(347.22, 2);
    expect(load?.withHeadroomPerSecond).toBeCloseTo(347.22 + 3 * Math.sqrt(347.22), 1);
    expect(load?.peakFrom).toBe('factor');
    expect(service).toMatchObject({ replicas: 25, replicasWithSpare: 26, perReplica: { value: 1, source: 'default' } });
    expect(service?.concurrency).toBeCloseTo(17.36, 2);
  });

  it('takes how long a batch may take for no time of an answer', () => {
    const batch = { decisionsPerDay: 1000, servingMode: 'batch', latencyP95Ms: 60_000 };
    expect(operationsOf(batch).service).toBeNull();
    expect(operationsOf({ ...batch, serviceTimeMs: 20 }).service?.replicas).toBe(1);
  });

  it('takes the decisions of the value where operations name none, and a peak as it is given', () => {
    const value = { decisionsPerYear: exactly(365_000) };
    expect(operationsOf({}, { value }).load).toMatchObject({ decisionsPerDay: 1000, decisionsFrom: 'per-year' });
    expect(operationsOf({ peakQps: 5 }, { value }).load).toMatchObject({ peakPerSecond: 5, peakFrom: 'given' });
  });

  it('warns where the target is above what the sources allow', () => {
    const found = operationsOf({ availability: 0.999, featureAvailabilities: [0.999, 0.999] });
    expect(found.sources?.availability).toBeCloseTo(0.998_001, 9);
    expect(found.sources?.isBelowTarget).toBe(true);
    expect(found.problems.map(({ id }) => id)).toEqual(['operations.sources-below-target']);
    expect(found.availability?.downtime.hoursPerYear).toBeCloseTo(8.76, 9);
  });

  it('leaves no time for a model where the rest takes it all', () => {
    const found = operationsOf({ latencyP95Ms: 100, networkMs: 40, featureFetchMs: 50, rulesMs: 10 });
    expect(found.latencyBudget).toMatchObject({ model: 0, isSpent: true });
    expect(found.problems.map(({ id }) => id)).toEqual(['operations.no-time-left']);
    expect(operationsOf({ latencyP95Ms: 100, networkMs: 40 }).latencyBudget).toMatchObject({ model: 60 });
  });

  it('asks for the way of serving that the needs have', () => {
    const asked = (operations: object) => operationsOf(operations).serving.asked;
    expect(asked({ worksOffline: true, latencyP95Ms: 500 })).toBe('embedded');
    expect(asked({ latencyP95Ms: 9 })).toBe('embedded');
    expect(asked({ latencyP95Ms: 1000 })).toBe('online');
    expect(asked({ latencyP95Ms: 5000, freshnessMinutes: 15 })).toBe('stream');
    expect(asked({ freshnessMinutes: 1440 })).toBe('batch');
    expect(asked({})).toBeNull();
  });

  it('tolerates facts half as old as their value lasts', () => {
    const found = operationsOf({ changeMinutes: 120, freshnessMinutes: 90 });
    expect(found.freshness).toEqual({ needed: 90, tolerated: 60, isTooOld: true });
  });

  it('trains again as often as the environment changes', () => {
    const cadence = (dynamics: number | null) =>
      operationsOf({}, { scores: scored([3, 3, 3, dynamics, 3]) }).retraining;
    expect([5, 4, 3, 2, 1, null].map(cadence)).toEqual([
      'weekly',
      'monthly',
      'quarterly',
      'half-yearly',
      'yearly',
      null,
    ]);
  });

  it('names what contradicts itself, in a whole sentence', () => {
    const found = operationsOf({
      servingMode: 'batch',
      latencyP50Ms: 300,
      latencyP95Ms: 200,
      decisionsPerDay: 86_400_000,
      peakQps: 1,
      availability: 1,
    });
    expect(found.problems.map(({ id }) => id)).toEqual([
      'operations.serving-too-slow',
      'operations.always-up',
      'operations.peak-below-average',
      'operations.latencies-unordered',
    ]);
    const { reasons } = createMessages();
    for (const problem of found.problems) expect(reasons.explain(problem)).toMatch(/^[A-Z].*\.$/);
  });
});

it('says a time in the largest unit that it fills', () => {
  const say = durationWords({ number: (value) => String(value) });
  expect([0, 0.5, 1, 90, 1440, 2628, 43_200].map(say)).toEqual([
    '0 seconds',
    '30 seconds',
    '1 minute',
    '1.5 hours',
    '1 day',
    '43.8 hours',
    '30 days',
  ]);
});
