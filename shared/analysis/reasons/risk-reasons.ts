import type { RiskQuestionId } from '#shared/framework/risk.ts';
import type { Tier } from '#shared/workspace/types.ts';
import type { Nothing } from './nothing.ts';

/** The values of the sentences about its risk tier. */
export type RiskReasons = {
  'risk.unanswered': Nothing;
  'risk.tier': { readonly tier: Tier | 'prohibited'; readonly questions: readonly RiskQuestionId[] };
  'risk.low': Nothing;
  'risk.escalated': { readonly from: Tier; readonly to: Tier; readonly questions: readonly RiskQuestionId[] };
  'risk.incomplete': { readonly tier: Tier | 'prohibited'; readonly questions: readonly RiskQuestionId[] };
  'risk.overridden': { readonly computed: Tier; readonly tier: Tier; readonly reason: string; readonly by: string };
  'risk.override-refused': {
    readonly computed: Tier | 'prohibited';
    readonly tier: Tier;
    readonly missing: readonly ('prohibited' | 'reason' | 'name' | 'date')[];
  };
  'risk.audit-inherited': Nothing;
};
