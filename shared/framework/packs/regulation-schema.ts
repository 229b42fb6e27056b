import * as z from 'zod';
import { day, shortText } from '#shared/workspace/schema/primitives.ts';
import {
  annexIFull,
  annexIIIPoints,
  annexILimited,
  article6Conditions,
  euClasses,
  euDates,
  highRiskDuties,
  otherFrameworks,
  prohibitedPractices,
  transparencyDuties,
} from '../regulation.ts';

const ids = <Id extends string>(entries: readonly { readonly id: Id }[]) => z.enum(entries.map(({ id }) => id));
const statuses = z.enum(['guidance', 'voluntary', 'standard', 'law', 'screening']);
const products = z.array(z.enum([...annexIFull, ...annexILimited]));

const euAiAct = z.strictObject({
  regulation: shortText,
  amendedBy: shortText,
  amendmentInForce: day,
  dates: z.array(z.strictObject({ id: ids(euDates), from: day })),
  classes: z.array(z.enum(euClasses)),
  prohibitedPractices: z.array(z.enum(prohibitedPractices)),
  annexI: z.strictObject({ full: products, limited: products }),
  annexIII: z.array(z.enum(annexIIIPoints)),
  article6Conditions: z.array(z.enum(article6Conditions)),
  highRiskDuties: z.array(z.strictObject({ id: ids(highRiskDuties), article: z.int().min(1).max(200) })),
  transparencyDuties: z.array(z.enum(transparencyDuties)),
  highRiskFrom: z.strictObject({ annexI: day, annexIII: day }),
});

/** Facts of regulation with the day on which they were true. */
export const regulationSchema = z.strictObject({
  asOf: day,
  euAiAct,
  frameworks: z.array(z.strictObject({ id: ids(otherFrameworks), since: day, status: statuses })),
  sources: z.array(shortText).max(100),
});
