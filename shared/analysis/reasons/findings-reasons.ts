import type { ControlId } from '#shared/framework/risk.ts';
import type { CriterionId, Tier } from '#shared/workspace/types.ts';
import type { Recommendation } from '../suitability/suitability-types.ts';
import type { Nothing } from './nothing.ts';

/** The values of the sentences about what the linter finds. */
export type FindingsReasons = {
  'finding.prohibited': Nothing;
  'finding.manual-target': { readonly tier: Tier };
  'finding.no-owner': { readonly tier: Tier };
  'finding.control-gap': {
    readonly tier: Tier;
    readonly open: readonly ControlId[];
    readonly done: number;
    readonly required: number;
  };
  'finding.tier-open': Nothing;
  'finding.no-baseline': Nothing;
  'finding.no-good-enough': Nothing;
  'finding.override-without-reason': { readonly recommendation: Recommendation; readonly computed: Recommendation };
  /** Titles on the way from the first back to it. */
  'finding.requires-itself': { readonly titles: readonly string[] };
  'finding.zero-weights': Nothing;
  'finding.contested': { readonly criteria: readonly CriterionId[] };
};
