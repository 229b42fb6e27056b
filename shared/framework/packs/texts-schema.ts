import * as z from 'zod';
import { criterionIds, shortTextLimit } from '#shared/workspace/schema/primitives.ts';
import { dataChecklist } from '../data-checklist.ts';
import { maturityAreas } from '../maturity.ts';
import { controls, riskQuestions } from '../risk.ts';

/** Words that somebody reads: some, on one line's length. */
export const packText = z.string().regex(/\S/).max(shortTextLimit);

const criterionText = z.strictObject({
  name: packText.max(60),
  question: packText,
  pointsToMl: packText,
  pointsToRules: packText,
  anchors: z.tuple([packText, packText, packText, packText, packText]),
});

const ids = <Id extends string>(entries: readonly { readonly id: Id }[]) => z.enum(entries.map(({ id }) => id));

/** The words of a pack; every id has its words. */
export const packTextsSchema = z.strictObject({
  criteria: z.record(z.enum(criterionIds), criterionText),
  questions: z.record(ids(riskQuestions), z.strictObject({ question: packText, short: packText })),
  controls: z.record(ids(controls), packText),
  statements: z.record(z.enum(maturityAreas.flatMap(({ statements }) => statements)), packText),
  dataItems: z.record(ids(dataChecklist), packText),
});
