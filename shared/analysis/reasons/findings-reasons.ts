import type { PracticeId } from '#shared/framework/components.ts';
import type { MaturityAreaId } from '#shared/framework/maturity.ts';
import type { AnnexIIIPointId } from '#shared/framework/regulation.ts';
import type { ControlId, RiskQuestionId } from '#shared/framework/risk.ts';
import type { CriterionId, Level, Tier } from '#shared/workspace/types.ts';
import type { Reason } from '../reason.ts';
import type { Recommendation } from '../suitability/suitability-types.ts';
import type { Nothing } from './nothing.ts';

type HighRisk = 'high-annex-i' | 'high-annex-iii';

type RiskFindings = {
  'finding.prohibited': Nothing;
  'finding.tier-lowered': {
    readonly computed: Tier | 'prohibited';
    readonly tier: Tier;
    readonly missing: readonly ('prohibited' | 'reason' | 'name' | 'date')[];
  };
  'finding.manual-target': { readonly tier: Tier };
  'finding.no-owner': { readonly tier: Tier };
  'finding.control-gap': {
    readonly tier: Tier;
    readonly open: readonly ControlId[];
    readonly done: number;
    readonly required: number;
  };
  'finding.control-left-out': { readonly tier: Tier; readonly controls: readonly ControlId[] };
  'finding.tier-open': Nothing;
  'finding.review-unset': { readonly tier: Tier };
  'finding.retraining-without-approval': { readonly tier: Tier };
  'finding.oversight-contradicts': Nothing;
};

type LawFindings = {
  'finding.eu-open': Nothing;
  'finding.eu-high-low-tier': { readonly euClass: HighRisk; readonly tier: Tier };
  'finding.eu-high-without-duties': { readonly euClass: HighRisk };
  'finding.exemption-impossible': { readonly because: 'profiling' | 'nobody-decides' };
  'finding.annex-point-open': { readonly points: readonly AnnexIIIPointId[] };
  'finding.annex-point-excepted': { readonly point: '5b' | '5c' };
  'finding.no-fairness-groups': { readonly questions: readonly RiskQuestionId[] };
  'finding.fairness-adverse': { readonly groups: readonly string[]; readonly ratio: number };
  'finding.fairness-too-few': Nothing;
  'finding.fairness-impossible': { readonly groups: readonly string[] };
  'finding.fairness-done-without-groups': { readonly controls: readonly ControlId[] };
};

type ValueFindings = {
  'finding.no-baseline': Nothing;
  'finding.no-good-enough': Nothing;
  'finding.accuracy-beyond-need': {
    readonly accuracy: number;
    readonly goodEnough: number;
    readonly loss: number;
  };
  'finding.ml-costs-more': { readonly loss: number };
  'finding.loses-money': { readonly npv: number };
  'finding.probably-loses': { readonly share: number };
  'finding.counts-twice': { readonly amount: number };
  'finding.value-contradicts': { readonly problems: readonly Reason[] };
  'finding.no-upkeep': Nothing;
  'finding.no-range': Nothing;
};

type DataFindings = {
  'finding.data-first-as-ml': Nothing;
  'finding.features-not-served': Nothing;
  'finding.no-legal-basis': Nothing;
  'finding.data-insufficient': { readonly score: number | null };
  'finding.labels-disagree': { readonly alpha: number };
  'finding.data-contradicts': { readonly problems: readonly Reason[] };
  'finding.availability-above-sources': {
    readonly target: number;
    readonly sources: number;
    readonly count: number;
  };
  'finding.no-time-left': { readonly target: number; readonly spent: number };
  'finding.operations-contradict': { readonly problems: readonly Reason[] };
  'finding.hybrid-without-guardrail': Nothing;
  'finding.no-fallback': { readonly tier: Tier };
  'finding.operations-unknown': { readonly known: number; readonly total: number };
};

type MaturityFindings = {
  'finding.target-below-need': { readonly target: Level; readonly computed: Level };
  'finding.interval-unclear': { readonly interval: string };
  'finding.own-level-without-evidence': { readonly areas: readonly MaturityAreaId[] };
  'finding.level-without-evidence': { readonly areas: readonly MaturityAreaId[] };
  'finding.level-3-without-drift': { readonly areas: readonly MaturityAreaId[] };
  'finding.frequency-contradicts': { readonly problems: readonly Reason[] };
  'finding.practice-without-evidence': { readonly practices: readonly PracticeId[] };
  'finding.practice-contradicts-area': {
    readonly practice: PracticeId;
    readonly score: Level;
    readonly area: MaturityAreaId;
    readonly level: Level;
  };
  'finding.unknown-ids': { readonly ids: readonly string[] };
};

type RoomFindings = {
  'finding.contested': { readonly criteria: readonly CriterionId[] };
  'finding.contested-decided': { readonly criteria: readonly CriterionId[] };
  'finding.single-voter': Nothing;
  'finding.fragile-decided': { readonly share: number; readonly runnerUp: Recommendation | null };
  'finding.unscored-decided': Nothing;
  'finding.override-without-reason': { readonly recommendation: Recommendation; readonly computed: Recommendation };
  'finding.zero-weights': Nothing;
  'finding.decision-without-owner': { readonly text: string };
  'finding.same-title': { readonly title: string; readonly count: number };
};

type PlanFindings = {
  'finding.funded-without-owner': Nothing;
  'finding.requirement-not-funded': { readonly titles: readonly string[] };
  'finding.requirement-unknown': { readonly ids: readonly string[] };
  /** Titles on the way from the first back to it. */
  'finding.requires-itself': { readonly titles: readonly string[] };
  'finding.duplicates-counted': { readonly title: string };
  'finding.requirement-without-cost': { readonly title: string };
};

type DayFindings = {
  'finding.review-overdue': { readonly due: string };
  'finding.audit-overdue': { readonly due: string };
  'finding.control-overdue': { readonly controls: readonly ControlId[] };
  'finding.step-overdue': { readonly due: string };
  'finding.duties-apply': { readonly euClass: HighRisk; readonly since: string };
};

/** The values of the sentences about what the linter finds, one per rule. */
export type FindingsReasons = RiskFindings &
  LawFindings &
  ValueFindings &
  DataFindings &
  MaturityFindings &
  RoomFindings &
  PlanFindings &
  DayFindings;
