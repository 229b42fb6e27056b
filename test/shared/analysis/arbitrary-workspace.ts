import * as fc from 'fast-check';
import { defaultPack } from '#shared/framework/default-pack.ts';
import { packHash } from '#shared/framework/pack-hash.ts';
import { amountLimit, unitValueLimit } from '#shared/workspace/schema/primitives.ts';
import { workspaceSchema } from '#shared/workspace/schema/workspace.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { arbitraryData, arbitraryOperations } from './arbitrary-figures.ts';

type Json = Record<string, unknown>;

/** A workspace that the schema accepts, around this content. */
export function createTestWorkspace(content: Json): Workspace {
  return workspaceSchema.parse({
    type: 'sextant-workspace',
    formatVersion: 1,
    minReaderVersion: 1,
    generator: 'test',
    documentId: '7b0c2a52-6f0a-4f4b-9c39-2f6b1e1d6a10',
    revision: 0,
    createdAt: '2026-11-23T14:02:00.000Z',
    modifiedAt: '2026-11-23T14:02:00.000Z',
    pack: { id: defaultPack.id, version: defaultPack.version, hash: packHash(defaultPack) },
    content: { workshop: { title: 'Test' }, ...content },
  }) as Workspace;
}

/** The content of a workspace with use cases c1, c2 … in this order. */
export function withUseCases(useCases: readonly Json[], rest: Json = {}): Json {
  const ids = useCases.map((_, index) => `c${index + 1}`);
  return {
    ...rest,
    useCases: Object.fromEntries(useCases.map((useCase, index) => [ids[index], useCase])),
    useCaseOrder: ids,
  };
}

/** A certain number as three points. */
export function exactly(value: number): Json {
  return { low: value, likely: value, high: value };
}

/** Scores of one participant for all five criteria; null is "don't know". */
export function scored(values: readonly (number | null)[]): Json {
  const ids = ['complexity', 'data', 'value', 'dynamics', 'volume'];
  return Object.fromEntries(
    ids.map((id, index) => [id, { votes: { p1: [{ round: 1, value: values[index] ?? null }] } }]),
  );
}

const level = fc.constantFrom(0, 1, 2, 3);
const money = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 5_000_000 }),
  fc.double({ min: 0, max: amountLimit, noNaN: true }),
);
const unitValue = fc.double({ min: 0, max: unitValueLimit, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const maybe = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null });
const threePoints = (of: fc.Arbitrary<number>) =>
  fc.tuple(of, of, of).map((values) => {
    const [low, likely, high] = values.sort((a, b) => a - b);
    return { low, likely, high };
  });
const reason = {
  reason: fc.constantFrom('', 'because'),
  by: fc.constantFrom('', 'Ana'),
  at: maybe(fc.constant('2026-11-23T14:02:00.000Z')),
};

const votes = fc.dictionary(
  fc.constantFrom('p1', 'p2', 'p3', 'p4'),
  fc.array(fc.record({ round: fc.integer({ min: 1, max: 3 }), value: maybe(fc.integer({ min: 1, max: 5 })) }), {
    maxLength: 3,
  }),
);
const criterionScore = fc.record({
  votes,
  settled: maybe(fc.record({ value: fc.integer({ min: 2, max: 10 }).map((value) => value / 2), ...reason })),
});

const option = fc.record({
  accuracy: maybe(threePoints(share)),
  truePositiveRate: maybe(share),
  falsePositiveRate: maybe(share),
  benefitPerYear: maybe(threePoints(money)),
  buildCost: maybe(threePoints(money)),
  oneOffCost: maybe(threePoints(money)),
  runCostPerYear: maybe(threePoints(money)),
  upkeepMultiple: maybe(threePoints(fc.double({ min: 0, max: 20, noNaN: true }))),
});

const value = fc.record({
  mode: fc.constantFrom('accuracy', 'matrix', 'benefit'),
  decisionsPerYear: maybe(threePoints(money)),
  valuePerCorrect: maybe(threePoints(fc.double({ min: -100, max: 100_000, noNaN: true }).map((x) => x + 0))),
  prevalence: maybe(share),
  cellValues: maybe(
    fc.record({
      truePositive: unitValue,
      falseNegative: unitValue.map((x) => 0 - x),
      falsePositive: unitValue.map((x) => 0 - x),
      trueNegative: unitValue,
    }),
  ),
  adoption: maybe(threePoints(share)),
  rampUp: maybe(fc.boolean()),
  horizonYears: maybe(fc.integer({ min: 1, max: 20 })),
  nothing: option,
  simplest: option,
  ml: option,
});

const answers = fc.dictionary(
  fc.integer({ min: 1, max: 14 }).map((number) => `q${number}`),
  fc.record({ answer: maybe(fc.constantFrom('yes', 'no')) }),
);

const statements = fc.dictionary(
  fc
    .tuple(fc.constantFrom(...defaultPack.maturityAreas.map(({ id }) => id)), fc.integer({ min: 1, max: 3 }))
    .map(([id, n]) => `${id}.${n}`),
  fc.record({
    answer: maybe(fc.constantFrom('no', 'claimed', 'evidenced')),
    evidence: fc.constantFrom('', 'Runbook of 2026-10-02'),
  }),
  { maxKeys: 24 },
);

const interval = maybe(fc.constantFrom('P30D', 'P14D', 'P1D', 'PT1H', 'continuous', 'P1M', 'often', '', 'P'));

const useCase = fc.record({
  number: fc.integer({ min: 1, max: 99 }),
  title: fc.constantFrom('', 'Routing'),
  owner: fc.constantFrom('', 'Ana'),
  scores: fc.dictionary(fc.constantFrom('complexity', 'data', 'value', 'dynamics', 'volume'), criterionScore),
  recommendationOverride: maybe(
    fc.record({ recommendation: fc.constantFrom('ml', 'hybrid', 'rules', 'data-first', 'do-not-build'), ...reason }),
  ),
  goodEnough: fc.record({ accuracy: maybe(share) }),
  value,
  data: arbitraryData,
  operations: fc
    .tuple(arbitraryOperations, fc.record({ deploymentInterval: interval, approvalGate: maybe(fc.boolean()) }))
    .map(([facts, deployment]) => ({ ...facts, ...deployment })),
  risk: fc.record({
    answers,
    override: maybe(fc.record({ tier: fc.constantFrom('low', 'medium', 'high', 'critical'), ...reason })),
    inEu: maybe(fc.boolean()),
    annexI: maybe(fc.boolean()),
    annexIIIPoint: maybe(fc.constantFrom('', '5b')),
    profilesPeople: maybe(fc.boolean()),
    exemptionDocumented: fc.boolean(),
    reviewsFrom: maybe(fc.constantFrom('2026-01-31', '2028-02-29')),
  }),
  maturity: fc.record({ statements, target: maybe(fc.record({ level, ...reason })) }),
});

const weights = fc.record({
  method: fc.constantFrom('equal', 'direct', 'swing', 'rank-order-centroid', 'rank-sum', 'rank-reciprocal', 'pairwise'),
  direct: fc.dictionary(fc.constantFrom('complexity', 'data', 'value', 'dynamics', 'volume'), money),
  swingPoints: fc.dictionary(fc.constantFrom('complexity', 'data', 'value'), fc.integer({ min: 0, max: 100 })),
  ranking: fc.constantFrom(
    [],
    [['data'], ['value', 'data'], ['volume']],
    [['complexity', 'data', 'value', 'dynamics', 'volume']],
  ),
  pairwise: fc.constantFrom({}, { p1: { 'complexity:data': 3 } }),
});

const practices = fc.dictionary(
  fc.constantFrom(...defaultPack.components.flatMap((component) => component.practices)),
  fc.record({ score: maybe(level), target: maybe(level) }),
);

/** Any workspace that a file could hold, with contradictions and holes. */
export const arbitraryWorkspace: fc.Arbitrary<Workspace> = fc
  .record({
    useCases: fc.array(useCase, { maxLength: 4 }),
    weights,
    assumptions: fc.record({
      discountRate: maybe(fc.double({ min: -0.5, max: 1, noNaN: true }).map((x) => x + 0)),
      planStart: maybe(fc.constant('2026-11-23')),
    }),
    maturity: fc.record({
      statements,
      deploymentInterval: interval,
      target: maybe(fc.record({ level, reason: fc.constant('so') })),
    }),
    practices,
  })
  .map(({ useCases, ...rest }) => createTestWorkspace(withUseCases(useCases, rest)));
