import type { CriterionId, UseCaseValue } from '#shared/workspace/types.ts';
import type { Recommendation } from '../suitability/suitability-types.ts';
import type { Nothing } from './nothing.ts';

/** The values of the sentences about what machine learning or rules are recommended by. */
export type SuitabilityReasons = {
  'gate.prohibited': Nothing;
  'gate.simplest-wins': { readonly incrementalNpv: number };
  'gate.simplest-wins-costs': {
    readonly extraCost: number;
    readonly accuracyGain: number;
    readonly decisionValue: number;
    readonly costPerPoint: number;
  };
  'gate.data-veto': { readonly value: number; readonly limit: number; readonly base: Recommendation };
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
  'override.room': {
    readonly recommendation: Recommendation;
    readonly computed: Recommendation | 'none';
    readonly reason: string;
    readonly by: string;
  };
  'flip.prohibited': Nothing;
  'flip.criterion': {
    readonly criterion: CriterionId;
    readonly from: number;
    readonly to: number;
    readonly recommendation: Recommendation;
  };
  'flip.threshold': { readonly points: number; readonly threshold: number; readonly recommendation: Recommendation };
  'flip.data-veto': { readonly from: number; readonly recommendation: Recommendation };
  'flip.increment-positive': { readonly shortfall: number; readonly recommendation: Recommendation | 'none' };
  'flip.decision-value': { readonly decisionValue: number };
  'flip.accuracy': { readonly accuracy: number };
  'flip.increment-negative': { readonly incrementalNpv: number };
  'flip.increment-unknown': Nothing;
};
