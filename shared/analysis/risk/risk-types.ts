import type { AnnexIIIPointId, EuClass, HighRiskDutyId, TransparencyDutyId } from '#shared/framework/regulation.ts';
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

/** What the EU AI Act asks for, apart from the tier. */
export type LawResult = {
  /** Day from which the duties of its class apply; null where it has none. */
  readonly appliesFrom: string | null;
  /** A product under which only a few articles apply (Annex I, Section B). */
  readonly isLimited: boolean;
  /** Duties of a high-risk system, in the order of their articles. */
  readonly duties: readonly { readonly id: HighRiskDutyId; readonly article: number }[];
  readonly transparencyDuties: readonly TransparencyDutyId[];
  /** Where the exemption of Article 6(3) stands. */
  readonly exemption: 'none' | 'profiling' | 'lacking' | 'possible' | 'holds';
  /** Points of Annex III that the answers point to, while none is chosen. */
  readonly suggestedPoints: readonly AnnexIIIPointId[];
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
  /** Controls done of those required, 0 to 1; null without any. */
  readonly coverage: number | null;
  /** `closed`: this tier is released only with every control done, and some are not; null without a tier. */
  readonly releaseGate: 'open' | 'closed' | null;
  readonly cadenceMonths: number | null;
  readonly continuousMonitoring: boolean;
  readonly externalAudit: { readonly everyMonths: number; readonly inherited: boolean } | null;
  /** Days of the first reviews and audit after the given start; null without a start. */
  readonly nextReview: string | null;
  readonly nextAudit: string | null;
  readonly overlays: readonly OverlayId[];
  /** Class under the EU AI Act, apart from the tier; null until a question about the EU is answered. */
  readonly euClass: EuClass | null;
  readonly law: LawResult;
};
