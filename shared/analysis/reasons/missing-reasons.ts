import type { RiskQuestionId } from '#shared/framework/risk.ts';
import type { CriterionId } from '#shared/workspace/types.ts';
import type { Nothing } from './nothing.ts';

/** The values of the sentences about what is still needed. */
export type MissingReasons = {
  'missing.criteria': { readonly criteria: readonly CriterionId[] };
  'missing.risk': { readonly questions: readonly RiskQuestionId[] };
  'missing.baseline': Nothing;
  'missing.ml-value': Nothing;
  'missing.good-enough': Nothing;
  'missing.owner': Nothing;
};
