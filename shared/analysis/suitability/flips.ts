import type { SuitabilityThresholds } from '#shared/framework/thresholds.ts';
import type { CriterionId } from '#shared/workspace/types.ts';
import type { Reason } from '../reason.ts';
import type { ValueResult } from '../value/value-types.ts';
import { baseRecommendation, type Decided, type DecideInput, decide } from './decide.ts';
import { suitabilityScore } from './suitability-score.ts';
import type { Suitability } from './suitability-types.ts';

export type FlipInput = {
  readonly suitability: Suitability;
  readonly input: DecideInput;
  readonly decided: Decided;
  readonly value: Pick<ValueResult, 'incrementalNpv' | 'breakEven' | 'ml'>;
  readonly thresholds: SuitabilityThresholds;
};

const scale = [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5];

/** For each answered criterion the least change of it alone that changes the recommendation, least change first. */
function criterionFlips({ suitability, input, decided, thresholds }: FlipInput): readonly Reason[] {
  const flips = suitability.criteria.flatMap(({ id, value: from }) => {
    if (from === null || (id === 'data' && decided.gate === 'data-veto')) return [];
    const reached = scale
      .filter((to) => to !== from)
      .sort((a, b) => Math.abs(a - from) - Math.abs(b - from) || a - b)
      .flatMap((to) => {
        const changed = suitability.criteria.map((other) => (other.id === id ? { ...other, value: to } : other));
        const { score } = suitabilityScore(changed, thresholds.leastAnswered);
        const values: Record<CriterionId, number | null> = { ...input.values, [id]: to };
        const { recommendation } = decide({ ...input, score, values }, thresholds);
        return recommendation === null || recommendation === decided.recommendation ? [] : [{ to, recommendation }];
      })[0];
    return reached === undefined ? [] : [{ criterion: id, from, ...reached }];
  });
  return flips
    .sort((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from))
    .slice(0, 2)
    .map((values) => ({ id: 'flip.criterion', values }));
}

function thresholdFlips({ suitability: { score }, decided, thresholds }: FlipInput): readonly Reason[] {
  if (score === null || decided.gate !== 'none') return [];
  return [thresholds.ml, thresholds.hybrid]
    .map((threshold) => ({ threshold, points: threshold - score }))
    .map(({ threshold, points }) => ({
      threshold,
      points,
      recommendation: baseRecommendation(points > 1e-9 ? threshold : threshold - 1, thresholds),
    }))
    .filter(({ recommendation }) => recommendation !== decided.recommendation)
    .sort((a, b) => Math.abs(a.points) - Math.abs(b.points))
    .slice(0, 1)
    .map((values) => ({ id: 'flip.threshold', values }));
}

function valueFlips({ input, decided, value, thresholds }: FlipInput): readonly Reason[] {
  const { incrementalNpv, breakEven } = value;
  if (incrementalNpv === null) {
    return decided.recommendation === null || decided.recommendation === 'rules'
      ? []
      : [{ id: 'flip.increment-unknown', values: {} }];
  }
  if (decided.gate !== 'simplest-wins') {
    return decided.recommendation === 'rules' ? [] : [{ id: 'flip.increment-negative', values: { incrementalNpv } }];
  }
  const without = decide({ ...input, incrementalNpv: null }, thresholds).recommendation;
  const flips: Reason[] = [
    { id: 'flip.increment-positive', values: { shortfall: 0 - incrementalNpv, recommendation: without ?? 'none' } },
  ];
  const accuracy = breakEven?.accuracy ?? null;
  // Break-even is not discounted: where it is already passed, saying so would contradict the gate.
  if (breakEven === null || (accuracy !== null && accuracy <= (value.ml.accuracy ?? 0))) return flips;
  if (breakEven.decisionValue !== null) {
    flips.push({ id: 'flip.decision-value', values: { decisionValue: breakEven.decisionValue } });
  }
  if (accuracy !== null && accuracy <= 1) flips.push({ id: 'flip.accuracy', values: { accuracy } });
  return flips;
}

/** What would change the recommendation, the nearest first: one criterion, the score's distance to a threshold, the veto, the money. */
export function flips(given: FlipInput): readonly Reason[] {
  const { input, decided, thresholds } = given;
  if (decided.gate === 'prohibited') return [{ id: 'flip.prohibited', values: {} }];
  const veto: Reason[] = [];
  if (decided.gate === 'data-veto' && input.values.data !== null) {
    const values = { ...input.values, data: null };
    const recommendation = decide({ ...input, values }, thresholds).recommendation;
    if (recommendation !== null) {
      veto.push({ id: 'flip.data-veto', values: { from: thresholds.dataVeto, recommendation } });
    }
  }
  if (decided.gate === 'simplest-wins') return valueFlips(given);
  return [...veto, ...criterionFlips(given), ...thresholdFlips(given), ...valueFlips(given)];
}
