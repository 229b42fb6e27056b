import type { DataItemId } from '#shared/framework/data-checklist.ts';
import type { CriterionId, Grade, Weights } from '#shared/workspace/types.ts';
import type { DataResult } from '../data/data-types.ts';
import type { RoomAgreement } from '../group/group-types.ts';
import type { Load, Service } from '../operations/operations-types.ts';
import type { FeasibilityPartId } from '../portfolio/feasibility.ts';
import type { ValueBasis } from '../portfolio/selection-types.ts';
import type { Recommendation } from '../suitability/suitability-types.ts';

/** The values of the sentences that explain scores, their robustness, data, load, the choice and the room, step by step. */
export type WhyMethodReasons = {
  'why.score': { readonly score: number; readonly answered: number; readonly criteria: number };
  'why.criterion': {
    readonly criterion: CriterionId;
    readonly value: number;
    readonly points: number;
    readonly weight: number;
  };
  'why.score-settled': { readonly value: number };
  'why.score-median': { readonly value: number; readonly count: number };
  'why.score-typical': { readonly value: number };
  'why.weights': { readonly method: Weights['method'] };
  'why.robustness': {
    readonly share: number;
    readonly recommendation: Recommendation;
    readonly draws: number;
    readonly seed: number;
  };
  'why.robustness-degree': {
    readonly degree: 'robust' | 'mostly' | 'fragile';
    readonly robust: number;
    readonly mostly: number;
  };
  'why.robustness-voices': { readonly voices: number };
  'why.robustness-weights': { readonly criteria: number };
  'why.data': { readonly score: number; readonly share: number };
  'why.data-verdict': { readonly verdict: DataResult['verdict'] };
  'why.data-item': { readonly item: DataItemId; readonly answer: Grade; readonly weight: number };
  'why.data-gate': { readonly item: DataItemId };
  'why.replicas': { readonly replicas: number; readonly concurrency: number };
  'why.load': { readonly peak: number; readonly headroom: number };
  'why.peak': { readonly peak: number; readonly from: Load['peakFrom']; readonly average: number };
  'why.decisions': { readonly perDay: number; readonly from: Load['decisionsFrom'] };
  'why.service-time': { readonly milliseconds: number; readonly from: Service['from'] };
  'why.per-replica': { readonly count: number };
  'why.utilization': { readonly share: number };
  'why.standing': { readonly value: number; readonly feasibility: number };
  'why.standing-room': {
    readonly value: number;
    readonly feasibility: number;
    readonly reason: string;
    readonly by: string;
  };
  'why.standing-value': { readonly points: number; readonly npv: number; readonly reference: number };
  'why.standing-feasibility': { readonly points: number };
  'why.feasibility-part': { readonly part: FeasibilityPartId; readonly points: number; readonly weight: number };
  'why.chosen-value': { readonly npv: number; readonly basis: ValueBasis };
  'why.commitment': { readonly commitment: number; readonly build: number; readonly upkeep: number };
  'why.alpha': {
    readonly alpha: number;
    readonly reading: NonNullable<RoomAgreement['reading']>;
    readonly low: number | null;
    readonly high: number | null;
  };
  'why.alpha-basis': { readonly raters: number; readonly units: number; readonly answers: number };
  'why.alpha-criterion': { readonly criterion: CriterionId; readonly alpha: number };
};
