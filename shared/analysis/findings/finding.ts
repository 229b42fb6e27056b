import type { UseCaseId } from '#shared/workspace/types.ts';
import type { Reason } from '../reason.ts';
import type { FindingsReasons } from '../reasons/findings-reasons.ts';

export type Severity = 'high' | 'medium' | 'low';

/** What keeps the plan from holding together: the rule of `portfolio.placed-before` is `placed-before`. */
export type PlanRuleId =
  | 'mandatory-blocked'
  | 'mandatory-over-budget'
  | 'mandatory-over-people'
  | 'placed-before'
  | 'placed-beyond'
  | 'placed-unfunded'
  | 'too-few-people';

type NameOf<Id> = Id extends `finding.${infer Name}` ? Name : never;
/** A rule whose sentence is its own: that of `finding.no-owner` is `no-owner`. */
export type OwnRuleId = NameOf<keyof FindingsReasons>;

/** What is looked for. */
export type RuleId = OwnRuleId | PlanRuleId;

/** Where a finding is put right: a tab of the use case, or a step of the workshop; `field` names what there, where it can be named. */
export type FindingPlace =
  | { readonly tab: 'scores' | 'data' | 'value' | 'risk' | 'maturity' | 'model-card'; readonly field?: string }
  | { readonly step: 'frame' | 'collect' | 'mature' | 'decide'; readonly field?: string };

/** Why somebody chose to live with a finding. */
export type Waiver = { readonly reason: string; readonly by: string; readonly at: string | null };

/** Something that contradicts itself or is left open; `key` is what a waiver names. */
export type Finding = {
  /** The id of its sentence and what it is about: `finding.no-owner:c1`. */
  readonly key: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The use case that it is about; null where it is about several or the whole workshop. */
  readonly useCase: UseCaseId | null;
  /** Every use case that it concerns. */
  readonly useCases: readonly UseCaseId[];
  readonly reason: Reason;
  readonly place: FindingPlace;
  readonly isWaived: boolean;
  readonly waiver: Waiver | null;
};

/** A waiver of a finding that no longer holds; `rule` is null where no rule of that name is known. */
export type MootWaiver = Waiver & { readonly key: string; readonly rule: RuleId | null };
