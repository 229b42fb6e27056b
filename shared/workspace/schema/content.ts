import * as z from 'zod';
import { component, organizationMaturity, practice } from './maturity.ts';
import {
  criterionId,
  day,
  decisionId,
  enablerId,
  finite,
  grade,
  instant,
  linkId,
  longText,
  nonNegative,
  noteId,
  participantId,
  perRole,
  reasonFields,
  record,
  share,
  shortText,
  threePointMultiple,
  useCaseId,
  whole,
  zoneId,
} from './primitives.ts';
import { useCase } from './use-case.ts';

export const workshop = record({
  title: shortText,
  organization: shortText.default(''),
  facilitator: shortText.default(''),
  location: shortText.default(''),
  date: day.nullable().default(null),
  objective: longText.default(''),
  scope: longText.default(''),
  outOfScope: longText.default(''),
  successMeasure: longText.default(''),
  constraints: longText.default(''),
});

export const participant = record({
  name: shortText,
  role: shortText.default(''),
  group: shortText.default(''),
});

/** How the weights of the criteria are found, with what was answered for each way. */
export const weights = record({
  method: z
    .enum(['equal', 'direct', 'swing', 'rank-order-centroid', 'rank-sum', 'rank-reciprocal', 'pairwise'])
    .default('equal'),
  direct: z.partialRecord(criterionId, nonNegative).default({}),
  swingPoints: z.partialRecord(criterionId, nonNegative.max(100)).default({}),
  /** Most important first; criteria in one group are tied. */
  ranking: z.array(z.array(criterionId)).default([]),
  /** Per participant, judgements on Saaty's scale by pair (`complexity:data`), 1/9 to 9. */
  pairwise: z.record(participantId, z.record(z.string(), finite.positive().max(9))).default({}),
  /** What the room settled together, by pair as in `pairwise`; goes before what its members said. */
  pairwiseSettled: z.record(z.string(), finite.positive().max(9)).default({}),
  /** Why these weights, in the room's words. */
  reason: longText.default(''),
});

/** What every computation starts from. Null everywhere means: the app's default, shown as such. */
export const assumptions = record({
  currency: z
    .string()
    .regex(/^[A-Za-z]{3}$/)
    .default('USD'),
  horizonYears: z.int().min(1).max(20).nullable().default(null),
  discountRate: finite.min(-0.5).max(1).nullable().default(null),
  upkeepMultiple: threePointMultiple.nullable().default(null),
  simplestUpkeepMultiple: threePointMultiple.nullable().default(null),
  rampUp: z.boolean().nullable().default(null),
  linkedCorrelation: finite.min(0).max(0.9).nullable().default(null),
  materialityLimit: nonNegative.nullable().default(null),
  referenceNpv: nonNegative.nullable().default(null),
  seed: z.int().min(0).max(4_294_967_295).nullable().default(null),
  /** First day of the plan, from which quarters and reviews count. */
  planStart: day.nullable().default(null),
});

export const team = record({
  dataScientists: nonNegative.nullable().default(null),
  mlEngineers: nonNegative.nullable().default(null),
  dataEngineers: nonNegative.nullable().default(null),
  platformEngineers: nonNegative.nullable().default(null),
  /** Models built in the last 12 months, and how many of them are live. */
  modelsBuilt: nonNegative.nullable().default(null),
  modelsLive: nonNegative.nullable().default(null),
  /** Teams that build models, and how many of them run a stack of their own. */
  mlTeams: nonNegative.nullable().default(null),
  separateStacks: nonNegative.nullable().default(null),
});

export const portfolio = record({
  budget: nonNegative.nullable().default(null),
  riskAdjusted: z.boolean().default(false),
  horizonQuarters: z.int().min(1).max(40).nullable().default(null),
  /** People per role in each quarter; the last entry holds on. */
  capacity: z.array(perRole).default([]),
  platformCostPerYear: nonNegative.nullable().default(null),
  /** Governance that costs the same in every year in which something is live. */
  reviewCostPerYear: nonNegative.nullable().default(null),
  /** One review of one live use case; how often, its tier says. */
  costPerReview: nonNegative.nullable().default(null),
  /** One external audit, where the tier asks for them. */
  costPerAudit: nonNegative.nullable().default(null),
});

/** Something that earns nothing itself and that use cases need: a feature store, a registry. */
export const enabler = record({
  title: shortText,
  kind: z.enum(['platform', 'data', 'maturity', 'governance', 'other']).default('other'),
  cost: nonNegative.nullable().default(null),
  effort: perRole.default({}),
  durationQuarters: z.int().min(1).max(40).nullable().default(null),
  requires: z.array(z.string()).default([]),
});

export const zone = record({ title: shortText, locked: z.boolean().default(false) });
export const note = record({
  text: longText,
  by: shortText.default(''),
  paper: z.enum(['warm', 'cool']).default('warm'),
  parked: z.boolean().default(false),
});
export const link = record({
  from: useCaseId,
  to: useCaseId,
  kind: z.enum(['requires', 'supports', 'duplicates', 'relates']).default('relates'),
  label: shortText.default(''),
});

/** Colors that tags may have; each is told by its text on the card too. */
export const tagColors = ['blue', 'rust', 'green', 'rose', 'violet', 'sand'] as const;
export const tagColor = z.enum(tagColors);

export const decision = record({
  text: longText,
  reason: longText.default(''),
  owner: shortText.default(''),
  due: day.nullable().default(null),
  status: z.enum(['proposed', 'decided', 'deferred', 'rejected']).default('decided'),
  dissent: z.array(record({ text: longText, by: shortText.default('') })).default([]),
  useCases: z.array(useCaseId).default([]),
  at: instant.nullable().default(null),
});

export const steps = ['frame', 'collect', 'score', 'value', 'govern', 'mature', 'decide', 'deck'] as const;
export const step = z.enum(steps);

export const agendaItem = record({
  step,
  minutes: finite.min(0).max(600),
  /** How much it may shrink when an earlier item overruns: 0 not at all, 1 fully. */
  elasticity: share.default(1),
  /** For the facilitator alone; never in a deck. */
  note: longText.default(''),
});

export const agenda = record({
  startsAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable()
    .default(null),
  items: z.array(agendaItem).default([]),
});

const colorText = z.string().regex(/^#[0-9a-f]{6}$/);

export const deckOptions = record({
  audience: z.enum(['board', 'engineering', 'risk', 'public']).default('board'),
  subject: shortText.default(''),
  /** Section ids in order; empty: the app's order. */
  order: z.array(z.string()).default([]),
  hidden: z.array(z.string()).default([]),
  /** Titles that a person wrote over the generated ones, by slide id. */
  titles: z.record(z.string(), longText).default({}),
  accent: colorText.nullable().default(null),
  paper: z.enum(['light', 'dark']).default('light'),
  logo: z
    .string()
    .max(1_500_000)
    .regex(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/)
    .nullable()
    .default(null),
  language: z.string().min(2).max(20).default('en-US'),
  attachWorkspace: z.boolean().default(false),
});

export const content = record({
  workshop,
  participants: z.record(participantId, participant).default({}),
  participantOrder: z.array(participantId).default([]),
  weights: weights.default(() => weights.parse({})),
  /** Weights that are being worked out and change nothing until they are taken; null while none are. */
  weightsDraft: weights.nullable().default(null),
  assumptions: assumptions.default(() => assumptions.parse({})),
  useCases: z.record(useCaseId, useCase).default({}),
  useCaseOrder: z.array(useCaseId).default([]),
  zones: z.record(zoneId, zone).default({}),
  notes: z.record(noteId, note).default({}),
  links: z.record(linkId, link).default({}),
  /** Tags that are shown on the cards, by their text. */
  tagColors: z.record(z.string(), tagColor).default({}),
  maturity: organizationMaturity.default(() => organizationMaturity.parse({})),
  practices: z.record(z.string(), practice).default({}),
  components: z.record(z.string(), component).default({}),
  team: team.default(() => team.parse({})),
  portfolio: portfolio.default(() => portfolio.parse({})),
  enablers: z.record(enablerId, enabler).default({}),
  enablerOrder: z.array(enablerId).default([]),
  /** Answers to pitfall indicators and pattern signals, by id: 0 no, 1 partly, 2 yes, null unknown. */
  diagnosis: z.record(z.string(), record({ answer: grade.nullable(), note: longText.default('') })).default({}),
  decisions: z.record(decisionId, decision).default({}),
  decisionOrder: z.array(decisionId).default([]),
  /** Findings that somebody chose to live with, by finding key. */
  waivers: z.record(z.string(), record({ ...reasonFields })).default({}),
  agenda: agenda.default(() => agenda.parse({})),
  /** Round of scoring that is under way, from 1. */
  round: z.int().min(1).max(9).default(1),
  deck: deckOptions.default(() => deckOptions.parse({})),
  /** The next number that a new use case gets. */
  nextNumber: whole.min(1).default(1),
});
