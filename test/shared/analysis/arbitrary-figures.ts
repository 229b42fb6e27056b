import * as fc from 'fast-check';
import { amountLimit } from '#shared/workspace/schema/primitives.ts';

const maybe = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const amount = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 100_000 }),
  fc.double({ min: 0, max: amountLimit, noNaN: true }),
);

/** Answers and figures about the data that a file could hold, sensible or not. */
export const arbitraryData = fc.record({
  checklist: fc.dictionary(
    fc.integer({ min: 1, max: 13 }).map((number) => `D${number}`),
    fc.record({ answer: maybe(fc.constantFrom(0, 1, 2)) }),
  ),
  rarestClassCount: maybe(amount),
  candidateParameters: maybe(amount),
  prevalence: maybe(share),
  expectedR2: maybe(share),
  labelAgreement: maybe(fc.double({ min: -1, max: 1, noNaN: true })),
  labelErrorRate: maybe(share),
  pilotPoints: fc.array(fc.record({ examples: amount, error: share }), { maxLength: 5 }),
  irreducibleError: maybe(share),
  targetError: maybe(share),
  driftBaseline: fc.array(amount, { maxLength: 4 }),
  driftCurrent: fc.array(amount, { maxLength: 4 }),
});

/** Facts about running a use case that a file could hold, sensible or not. */
export const arbitraryOperations = fc.record({
  servingMode: maybe(fc.constantFrom('embedded', 'online', 'stream', 'batch')),
  worksOffline: maybe(fc.boolean()),
  latencyP50Ms: maybe(amount),
  latencyP95Ms: maybe(amount),
  latencyP99Ms: maybe(amount),
  networkMs: maybe(amount),
  featureFetchMs: maybe(amount),
  rulesMs: maybe(amount),
  serviceTimeMs: maybe(amount),
  concurrencyPerReplica: maybe(amount),
  decisionsPerDay: maybe(amount),
  busiestHourShare: maybe(share),
  peakQps: maybe(amount),
  freshnessMinutes: maybe(amount),
  changeMinutes: maybe(amount),
  availability: maybe(share),
  featureAvailabilities: fc.array(share, { maxLength: 3 }),
  featureLookups: maybe(fc.integer({ min: 0, max: 1000 })),
  costPerThousand: maybe(amount),
});
