import * as z from 'zod';
import { day, level, longText, record, shortText } from './primitives.ts';

/** An answer to a maturity statement. Only `evidenced` with something in `evidence` counts; everything else is a claim. */
export const maturityAnswer = record({
  answer: z.enum(['no', 'claimed', 'evidenced']).nullable(),
  /** What shows it: a link as text, a document's name, a person and a date. Never opened by the app. */
  evidence: longText.default(''),
  by: shortText.default(''),
  on: day.nullable().default(null),
});

/** By statement id (`training.1`). */
export const maturityAnswers = z.record(z.string(), maturityAnswer);

const testAnswers = z.array(z.union([z.literal(0), z.literal(0.5), z.literal(1)])).max(7);

export const testScoreAnswers = record({
  data: testAnswers,
  model: testAnswers,
  infrastructure: testAnswers,
  monitoring: testAnswers,
});

export const organizationMaturity = record({
  statements: maturityAnswers.default({}),
  deploymentInterval: shortText.nullable().default(null),
  target: record({ level, reason: longText }).nullable().default(null),
});

/** A practice of one of the seven components: 0 absent, 1 ad hoc, 2 standard in most teams, 3 everywhere and measured. */
export const practice = record({
  score: level.nullable(),
  target: level.nullable().default(null),
  evidence: longText.default(''),
  owner: shortText.default(''),
});

export const component = record({
  target: level.nullable().default(null),
  owner: shortText.default(''),
  summary: longText.default(''),
  actions: z
    .array(record({ text: longText, owner: shortText.default(''), due: day.nullable().default(null) }))
    .default([]),
});
