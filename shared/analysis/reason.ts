import type { ControlId, RiskQuestionId } from '#shared/framework/risk.ts';
import type { CriterionId, Level, Tier, UseCaseValue } from '#shared/workspace/types.ts';

type Approach = 'ml' | 'hybrid' | 'rules' | 'data-first' | 'do-not-build';
type Nothing = Record<string, never>;

/** The values that each sentence of an explanation speaks of, by reason id. */
export type ReasonValues = {
  'gate.prohibited': Nothing;
  'gate.simplest-wins': { readonly incrementalNpv: number };
  'gate.simplest-wins-costs': {
    readonly extraCost: number;
    readonly accuracyGain: number;
    readonly decisionValue: number;
    readonly costPerPoint: number;
  };
  'gate.data-veto': { readonly value: number; readonly limit: number; readonly base: Approach };
  'gate.rules-carry': { readonly criteria: readonly CriterionId[]; readonly limit: number };
  'score.ml': { readonly score: number; readonly threshold: number };
  'score.hybrid': { readonly score: number; readonly low: number; readonly high: number };
  'score.rules': { readonly score: number; readonly threshold: number };
  'score.none': { readonly answered: number; readonly needed: number };
  'score.interval': { readonly low: number; readonly high: number; readonly criteria: readonly CriterionId[] };
  'hint.named': { readonly kind: NonNullable<UseCaseValue['simplestKind']> };
  'hint.people': { readonly value: number };
  'hint.rules-engine': { readonly value: number };
  'hint.statistics': Nothing;
  'provisional.baseline': Nothing;
  'provisional.criteria': { readonly criteria: readonly CriterionId[] };
  'value.ml-better': { readonly incrementalNpv: number };
  'value.no-upkeep': { readonly options: readonly ('simplest' | 'ml')[] };
  'value.nothing-better': Nothing;
  'value.good-enough': { readonly accuracy: number; readonly reachedBy: 'nothing' | 'simplest' | 'ml' };
  'value.good-enough-unreached': { readonly accuracy: number };
  'override.room': {
    readonly recommendation: Approach;
    readonly computed: Approach | 'none';
    readonly reason: string;
    readonly by: string;
  };
  'flip.prohibited': Nothing;
  'flip.criterion': {
    readonly criterion: CriterionId;
    readonly from: number;
    readonly to: number;
    readonly recommendation: Approach;
  };
  'flip.threshold': { readonly points: number; readonly threshold: number; readonly recommendation: Approach };
  'flip.data-veto': { readonly from: number; readonly recommendation: Approach };
  'flip.increment-positive': { readonly shortfall: number; readonly recommendation: Approach | 'none' };
  'flip.decision-value': { readonly decisionValue: number };
  'flip.accuracy': { readonly accuracy: number };
  'flip.increment-negative': { readonly incrementalNpv: number };
  'flip.increment-unknown': Nothing;
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
  'target.frequency': { readonly days: number; readonly level: Level };
  'target.interval-unclear': { readonly interval: string };
  'target.dynamics': { readonly value: number; readonly level: Level };
  'target.dynamics-capped': { readonly value: number; readonly level: Level; readonly tier: Tier };
  'target.tier': { readonly tier: Tier; readonly level: Level };
  'target.room': { readonly level: Level; readonly reason: string };
  'target.portfolio-value': { readonly level: Level; readonly share: number };
  'target.portfolio-median': { readonly level: Level; readonly count: number };
  'maturity.frequency-below': { readonly days: number; readonly frequencyLevel: Level; readonly level: Level };
  'maturity.frequency-above': { readonly days: number; readonly frequencyLevel: Level; readonly level: Level };
  'missing.criteria': { readonly criteria: readonly CriterionId[] };
  'missing.risk': { readonly questions: readonly RiskQuestionId[] };
  'missing.baseline': Nothing;
  'missing.ml-value': Nothing;
  'missing.good-enough': Nothing;
  'missing.owner': Nothing;
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
  'finding.override-without-reason': { readonly recommendation: Approach; readonly computed: Approach };
  /** Titles on the way from the first back to it. */
  'finding.requires-itself': { readonly titles: readonly string[] };
  'finding.zero-weights': Nothing;
  'finding.contested': { readonly criteria: readonly CriterionId[] };
};

export type ReasonId = keyof ReasonValues;

/** One step of an explanation: a sentence of the catalogue (`messages.reasons`) with the values it speaks of. */
export type Reason<Id extends ReasonId = ReasonId> = {
  [Key in Id]: { readonly id: Key; readonly values: ReasonValues[Key] };
}[Id];
