import '#shared/interpret-schemas.ts';
import * as z from 'zod';
import {
  criterionId,
  finite,
  level,
  multipleLimit,
  nonNegative,
  share,
  tier,
  tiers,
} from '#shared/workspace/schema/primitives.ts';
import { components } from '../components.ts';
import { dataChecklist } from '../data-checklist.ts';
import { figureIds } from '../figures.ts';
import { maturityAreaIds, maturityAreas } from '../maturity.ts';
import { patterns } from '../patterns.ts';
import { pitfalls, takeaways } from '../pitfalls.ts';
import { controls, riskQuestions } from '../risk.ts';
import { regulationSchema } from './regulation-schema.ts';
import { packTextsSchema } from './texts-schema.ts';

const ids = <Id extends string>(entries: readonly { readonly id: Id }[]) => z.enum(entries.map(({ id }) => id));
const listed = <Part extends string>(parts: readonly Part[]) => z.array(z.enum(parts));
const points = finite.min(0).max(100);
const scoreOnScale = finite.min(1).max(5);
const weight = z.int().min(0).max(100);
const multiples = z.strictObject({
  low: finite.min(0).max(multipleLimit),
  likely: finite.min(0).max(multipleLimit),
  high: finite.min(0).max(multipleLimit),
});

export const criterionSchema = z.strictObject({ id: criterionId, weight: share });

export const suitabilitySchema = z.strictObject({
  ml: points,
  hybrid: points,
  dataVeto: scoreOnScale,
  carryMost: scoreOnScale,
  leastAnswered: z.int().min(1).max(5),
});

export const groupSchema = z.strictObject({
  agreedRange: finite.min(0).max(4),
  agreedShare: share,
  contestedRange: finite.min(0).max(4),
  contestedLow: scoreOnScale,
  contestedHigh: scoreOnScale,
  contestedSplitRange: finite.min(0).max(4),
});

export const defaultsSchema = z.strictObject({
  horizonYears: z.int().min(1).max(20),
  discountRate: finite.min(-0.5).max(1),
  upkeepMultiple: multiples,
  simplestUpkeepMultiple: multiples,
  rampUp: z.boolean(),
  rampUpShare: share,
  adoption: share,
  linkedCorrelation: finite.min(0).max(0.9),
  materialityLimit: nonNegative,
  seed: z.int().min(0).max(4_294_967_295),
  draws: z.int().min(100).max(20_000),
  horizonQuarters: z.int().min(1).max(40),
});

const months = z.int().min(1).max(120);
export const cadenceSchema = z.strictObject({
  reviewMonths: months,
  continuousMonitoring: z.boolean(),
  externalAudit: z.strictObject({ everyMonths: months, inherited: z.boolean() }).nullable(),
});

const maturityRules = z.strictObject({
  deploymentIntervals: z
    .array(z.strictObject({ fromDays: finite.min(0).max(3650), exclusive: z.boolean(), level }))
    .min(1)
    .max(20),
  levelByDynamics: z
    .array(z.strictObject({ score: scoreOnScale, level }))
    .min(1)
    .max(5),
  dynamicsCapWithoutGate: level,
  levelByTier: z.record(z.enum(tiers), level),
  valueShareForTarget: share,
});

export const bandsSchema = z.strictObject({ partial: points, standard: points });

const component = z.strictObject({
  id: ids(components),
  number: z.int().min(1).max(7),
  practices: listed(components.flatMap(({ practices }) => practices)),
  dos: listed(components.flatMap(({ dos }) => [...dos])),
  donts: listed(components.flatMap(({ donts }) => [...donts])),
});

const pattern = z.strictObject({
  id: ids(patterns),
  parts: listed(patterns.flatMap(({ parts }) => [...parts])),
  signals: z.array(z.strictObject({ id: ids(patterns.flatMap(({ signals }) => [...signals])), weight })),
});

const indicator = z.strictObject({
  id: ids(pitfalls.flatMap(({ indicators }) => [...indicators])),
  weight,
  computed: z.boolean(),
});

const dataItem = z.strictObject({
  id: ids(dataChecklist),
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  gate: z.enum(['insufficient', 'at-most-conditional']).nullable(),
  fromMediumTier: z.boolean(),
});

const figure = z.strictObject({
  id: z.enum(figureIds),
  values: z.record(z.string().max(60), finite.min(0).max(1e12)),
  attribution: z.enum(['gartner', 'venturebeat', 'google-hidden-debt', 'ng', 'source-framework']),
  hasCaveat: z.boolean(),
});

const question = z.strictObject({
  id: ids(riskQuestions),
  effect: z.enum(['low', 'medium', 'high', 'critical', 'prohibited', 'escalate', 'overlay']),
});

/** What the id of a pack is made of: lower-case letters, digits and hyphens. */
export const packId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
/** What a version is made of: figures with points, and what may follow them. */
export const packVersion = z.string().regex(/^\d{1,6}(\.\d{1,6}){0,2}([+-][A-Za-z0-9.-]{1,40})?$/);

/** The whole of a pack. Nothing that it does not know is let in: a field that is spelled wrong is told, not passed over. */
export const packSchema = z.strictObject({
  id: packId,
  version: packVersion,
  criteria: z.array(criterionSchema),
  suitability: suitabilitySchema,
  group: groupSchema,
  assumptions: defaultsSchema,
  riskQuestions: z.array(question),
  controls: z.array(z.strictObject({ id: ids(controls), tier })),
  cadences: z.record(z.enum(tiers), cadenceSchema),
  maturityAreas: z.array(
    z.strictObject({
      id: z.enum(maturityAreaIds),
      statements: listed(maturityAreas.flatMap(({ statements }) => statements)),
    }),
  ),
  maturityRules,
  maturityComponent: ids(components),
  components: z.array(component),
  componentBands: bandsSchema,
  dataChecklist: z.array(dataItem),
  patterns: z.array(pattern),
  pitfalls: z.array(z.strictObject({ id: ids(pitfalls), indicators: z.array(indicator) })),
  takeaways: listed(takeaways),
  figures: z.array(figure),
  regulation: regulationSchema,
  texts: packTextsSchema,
});
