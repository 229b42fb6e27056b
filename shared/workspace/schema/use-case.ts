import * as z from 'zod';
import { maturityAnswers, testScoreAnswers } from './maturity.ts';
import {
  criterionId,
  day,
  finite,
  grade,
  instant,
  level,
  longText,
  nonNegative,
  participantId,
  perRole,
  reasonFields,
  record,
  scoreValue,
  share,
  shortText,
  threePointAmount,
  threePointMoney,
  threePointMultiple,
  threePointShare,
  threePointUnitValue,
  tier,
  unitValue,
  whole,
} from './primitives.ts';

/** One participant's answer in one round: null is "don't know". The entry of round 1 is the blind score and stays. */
export const vote = record({
  round: z.int().min(1).max(9),
  value: scoreValue.nullable(),
  reason: longText.default(''),
  confidence: z.enum(['low', 'medium', 'high']).nullable().default(null),
  at: instant.nullable().default(null),
});

/** What the room settled on after discussion; half points are possible when the room splits the difference. */
export const settledScore = record({
  value: finite.min(1).max(5).multipleOf(0.5),
  ...reasonFields,
  /** Taken over from what is typical of the kind of use case; the room has not said it itself. */
  typical: z.boolean().default(false),
});

export const criterionScore = record({
  votes: z.record(participantId, z.array(vote)).default({}),
  settled: settledScore.nullable().default(null),
  dissent: longText.default(''),
});

/** One way to take the decision (doing nothing, the simplest approach, ML), with what it reaches and costs. */
export const option = record({
  description: longText.default(''),
  /** Share of right decisions, 0 to 1. */
  accuracy: threePointShare.nullable().default(null),
  truePositiveRate: share.nullable().default(null),
  falsePositiveRate: share.nullable().default(null),
  /** Benefit in money a year over doing nothing, where it is known directly. */
  benefitPerYear: threePointMoney.nullable().default(null),
  buildCost: threePointAmount.nullable().default(null),
  oneOffCost: threePointAmount.nullable().default(null),
  /** Cost of running and keeping it, in money a year; null: derived from the upkeep multiple. */
  runCostPerYear: threePointAmount.nullable().default(null),
  /** Lifetime upkeep as a multiple of the build cost; null: the workspace's. */
  upkeepMultiple: threePointMultiple.nullable().default(null),
});

export const approaches = ['rules', 'statistics', 'simple-ml', 'automation', 'people'] as const;

export const value = record({
  mode: z.enum(['accuracy', 'matrix', 'benefit']).default('accuracy'),
  decisionsPerYear: threePointAmount.nullable().default(null),
  /** Money for one more right decision. */
  valuePerCorrect: threePointUnitValue.nullable().default(null),
  /** Share of cases that are positive, 0 to 1 (matrix). */
  prevalence: share.nullable().default(null),
  /** Money per cell of the confusion matrix; benefits positive, costs negative. */
  cellValues: record({
    truePositive: unitValue,
    falseNegative: unitValue,
    falsePositive: unitValue,
    trueNegative: unitValue,
  })
    .nullable()
    .default(null),
  /** Share of decisions in which the result is used, 0 to 1. */
  adoption: threePointShare.nullable().default(null),
  rampUp: z.boolean().nullable().default(null),
  rangeMeaning: z.enum(['extremes', 'p10-p90']).default('extremes'),
  /** How a number is spread over its range. */
  distribution: z.enum(['pert', 'triangular']).default('pert'),
  horizonYears: z.int().min(1).max(20).nullable().default(null),
  /** The simplest approach that might do. */
  simplestKind: z.enum(approaches).nullable().default(null),
  nothing: option.default(() => option.parse({})),
  simplest: option.default(() => option.parse({})),
  ml: option.default(() => option.parse({})),
  note: longText.default(''),
});

/** The accuracy that is enough for the business, set before any model's accuracy is entered. */
export const goodEnough = record({
  metric: shortText.default(''),
  accuracy: share.nullable().default(null),
  ...reasonFields,
  reason: longText.default(''),
});

export const dataReadiness = record({
  /** Answers to the checklist D1 to D12: 0 no, 1 partly, 2 yes, null unknown. */
  checklist: z.record(z.string(), record({ answer: grade.nullable(), note: longText.default('') })).default({}),
  sources: longText.default(''),
  rarestClassCount: nonNegative.nullable().default(null),
  candidateParameters: nonNegative.nullable().default(null),
  prevalence: share.nullable().default(null),
  expectedR2: share.nullable().default(null),
  labelAgreement: finite.min(-1).max(1).nullable().default(null),
  labelErrorRate: share.nullable().default(null),
  pilotPoints: z.array(record({ examples: nonNegative, error: share })).default([]),
  irreducibleError: share.nullable().default(null),
  targetError: share.nullable().default(null),
  driftBaseline: z.array(nonNegative).default([]),
  driftCurrent: z.array(nonNegative).default([]),
});

export const operations = record({
  servingMode: z.enum(['embedded', 'online', 'stream', 'batch']).nullable().default(null),
  worksOffline: z.boolean().nullable().default(null),
  latencyP50Ms: nonNegative.nullable().default(null),
  latencyP95Ms: nonNegative.nullable().default(null),
  latencyP99Ms: nonNegative.nullable().default(null),
  networkMs: nonNegative.nullable().default(null),
  featureFetchMs: nonNegative.nullable().default(null),
  rulesMs: nonNegative.nullable().default(null),
  serviceTimeMs: nonNegative.nullable().default(null),
  concurrencyPerReplica: nonNegative.nullable().default(null),
  decisionsPerDay: nonNegative.nullable().default(null),
  busiestHourShare: share.nullable().default(null),
  peakQps: nonNegative.nullable().default(null),
  freshnessMinutes: nonNegative.nullable().default(null),
  /** How long until the value that a feature shows has changed materially. */
  changeMinutes: nonNegative.nullable().default(null),
  availability: share.nullable().default(null),
  featureAvailabilities: z.array(share).default([]),
  featureLookups: whole.nullable().default(null),
  fallback: longText.default(''),
  costPerThousand: nonNegative.nullable().default(null),
  /** Planned interval between deployments as an ISO duration (`P14D`, `PT1H`), or `continuous`. */
  deploymentInterval: shortText.nullable().default(null),
  approvalGate: z.boolean().nullable().default(null),
  note: longText.default(''),
});

export const risk = record({
  /** Answers to q1 to q14; a question left out or null is unanswered. */
  answers: z
    .record(z.string(), record({ answer: z.enum(['yes', 'no']).nullable(), note: longText.default('') }))
    .default({}),
  override: record({ tier, ...reasonFields })
    .nullable()
    .default(null),
  inEu: z.boolean().nullable().default(null),
  annexI: z.boolean().nullable().default(null),
  /** Id of the product under Annex I (`medical-devices`). */
  annexIProduct: shortText.nullable().default(null),
  annexIIIPoint: shortText.nullable().default(null),
  /** Under 5(b) it only detects financial fraud; under 5(c) it is about neither life nor health insurance. */
  annexIIIExcepted: z.boolean().default(false),
  profilesPeople: z.boolean().nullable().default(null),
  exemptionDocumented: z.boolean().default(false),
  /** Id of the reason for it (`narrow-task`). */
  exemptionCondition: shortText.nullable().default(null),
  inUs: z.boolean().nullable().default(null),
  isBank: z.boolean().nullable().default(null),
  isEmployment: z.boolean().nullable().default(null),
  inColorado: z.boolean().nullable().default(null),
  controls: z
    .record(
      z.string(),
      record({
        status: z.enum(['open', 'done', 'not-applicable']),
        owner: shortText.default(''),
        due: day.nullable().default(null),
        note: longText.default(''),
      }),
    )
    .default({}),
  reviewsFrom: day.nullable().default(null),
  fairnessGroups: z.array(record({ name: shortText, applicants: whole, selected: whole })).default([]),
});

export const plan = record({
  mandatory: z.boolean().default(false),
  excluded: z.boolean().default(false),
  /** Person-quarters per role to build. */
  effort: perRole.default({}),
  durationQuarters: z.int().min(1).max(40).nullable().default(null),
  /** Ids of use cases and enablers that must be there first. */
  requires: z.array(z.string()).default([]),
  /** Quarter that the room placed it in, counted from 0, with the reason. */
  placement: record({ quarter: whole, ...reasonFields })
    .nullable()
    .default(null),
  /** Value and feasibility, 0 to 100, as the room sees them against what is computed. */
  standing: record({ value: finite.min(0).max(100), feasibility: finite.min(0).max(100), ...reasonFields })
    .nullable()
    .default(null),
});

/** Where the room put a card against what its answers give, and why. */
export const useCaseMaturity = record({
  /** Evidence of this use case alone; a statement without an answer here takes the organization's. */
  statements: maturityAnswers.default({}),
  target: record({ level, ...reasonFields })
    .nullable()
    .default(null),
  testScore: testScoreAnswers.nullable().default(null),
});

export const useCase = record({
  /** The number that the room calls it by; never reused. */
  number: z.int().min(1),
  title: shortText,
  shortTitle: shortText.default(''),
  summary: longText.default(''),
  owner: shortText.default(''),
  sponsor: shortText.default(''),
  department: shortText.default(''),
  stage: shortText.default(''),
  tags: z.array(shortText).default([]),
  decisionSupported: longText.default(''),
  users: longText.default(''),
  peopleAffected: longText.default(''),
  outOfScope: longText.default(''),
  businessMetric: shortText.default(''),
  scores: z.partialRecord(criterionId, criterionScore).default({}),
  /** What the room decided to do where it differs from the recommendation. */
  recommendationOverride: record({
    recommendation: z.enum(['ml', 'hybrid', 'rules', 'data-first', 'do-not-build']),
    ...reasonFields,
  })
    .nullable()
    .default(null),
  goodEnough: goodEnough.default(() => goodEnough.parse({})),
  value: value.default(() => value.parse({})),
  data: dataReadiness.default(() => dataReadiness.parse({})),
  operations: operations.default(() => operations.parse({})),
  risk: risk.default(() => risk.parse({})),
  maturity: useCaseMaturity.default(() => useCaseMaturity.parse({})),
  plan: plan.default(() => plan.parse({})),
  /** Text per section of the model card, by section id. */
  modelCard: z.record(z.string(), longText).default({}),
  nextStep: record({ text: longText, owner: shortText.default(''), due: day.nullable().default(null) })
    .nullable()
    .default(null),
  /** Columns of the list it was imported from that have no place of their own. */
  source: z.record(z.string(), longText).default({}),
  /** The kind that its title names, and what somebody said to that; null while nobody has. */
  archetype: record({ id: shortText, state: z.enum(['confirmed', 'dismissed']) })
    .nullable()
    .default(null),
  archivedAt: instant.nullable().default(null),
});
