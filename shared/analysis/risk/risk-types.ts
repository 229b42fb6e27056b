import type { EuClass } from '#shared/framework/regulation.ts';
import type { ControlId, OverlayId, RiskQuestionId } from '#shared/framework/risk.ts';
import type { Tier } from '#shared/workspace/types.ts';
import type { Reason } from '../reason.ts';

/** A tier, or the verdict of a prohibited practice, which is above all tiers. */
export type TierVerdict = Tier | 'prohibited';

export type ControlResult = {
  readonly id: ControlId;
  /** Tier whose row of the framework names it; a control from a lower tier is inherited. */
  readonly tier: Tier;
  readonly inherited: boolean;
  readonly status: 'open' | 'done' | 'not-applicable';
};

export type RiskResult = {
  /** What holds: the override if there is one and it is allowed. Null until any question is answered. */
  readonly tier: TierVerdict | null;
  readonly computed: TierVerdict;
  /** True while any of q1 to q8 is unanswered: the tier is "at least" this. */
  readonly incomplete: boolean;
  readonly answered: number;
  readonly unanswered: readonly RiskQuestionId[];
  /** Questions answered yes that brought it here, in order, escalators last. */
  readonly why: readonly RiskQuestionId[];
  readonly reasons: readonly Reason[];
  readonly override: {
    readonly tier: Tier;
    readonly reason: string;
    readonly by: string;
    readonly at: string | null;
  } | null;
  readonly controls: readonly ControlResult[];
  readonly controlsDone: number;
  readonly controlsRequired: number;
  readonly cadenceMonths: number | null;
  readonly continuousMonitoring: boolean;
  readonly externalAudit: { readonly everyMonths: number; readonly inherited: boolean } | null;
  /** Days of the first reviews and audit after the given start; null without a start. */
  readonly nextReview: string | null;
  readonly nextAudit: string | null;
  readonly overlays: readonly OverlayId[];
  /** Class under the EU AI Act, apart from the tier; null until a question about the EU is answered. */
  readonly euClass: EuClass | null;
};
