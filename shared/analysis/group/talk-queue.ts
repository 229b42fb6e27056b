import type { SuitabilityThresholds } from '#shared/framework/thresholds.ts';
import type { CriterionId } from '#shared/workspace/types.ts';
import type { UseCaseAnalysis } from '../analysis.ts';
import { decide } from '../suitability/decide.ts';
import type { CriterionResult, Recommendation } from '../suitability/suitability-types.ts';
import type { TalkEffect, TalkEntry } from './group-types.ts';

type End = { readonly score: number; readonly recommendation: Recommendation | null };
type Swing = { readonly criterion: CriterionResult; readonly low: End; readonly high: End };
type Known = { readonly limits: SuitabilityThresholds; readonly swings: readonly Swing[] };

const known = new WeakMap<UseCaseAnalysis, Known>();

/** What a use case would be with one criterion at `value` and all else as it stands. */
function standAt(useCase: UseCaseAnalysis, criterion: CriterionId, value: number, limits: SuitabilityThresholds): End {
  const { suitability, recommendation, risk } = useCase;
  const at = (each: CriterionResult) => (each.id === criterion ? value : each.value);
  const answered = suitability.criteria.filter((each) => at(each) !== null);
  const whole = answered.reduce((sum, { weight }) => sum + weight, 0);
  const sum = answered.reduce((total, each) => total + (each.weight * ((at(each) ?? 1) - 1)) / 4, 0);
  const score = whole > 0 ? (100 * sum) / whole : 0;
  if (recommendation.gate === 'prohibited' || recommendation.gate === 'simplest-wins') {
    return { score, recommendation: recommendation.recommendation };
  }
  const of = (id: CriterionId) => {
    const found = suitability.criteria.find((each) => each.id === id);
    return found === undefined ? null : at(found);
  };
  const values = {
    complexity: of('complexity'),
    data: of('data'),
    value: of('value'),
    dynamics: of('dynamics'),
    volume: of('volume'),
  };
  const isProhibited = risk.computed === 'prohibited';
  const facts = { score, values, incrementalNpv: useCase.value.incrementalNpv, isProhibited };
  return { score, recommendation: decide(facts, limits).recommendation };
}

/** The criteria of a use case whose voices lie apart and that the room has not settled. */
function findSwings(useCase: UseCaseAnalysis, limits: SuitabilityThresholds): readonly Swing[] {
  const before = known.get(useCase);
  if (before?.limits === limits) return before.swings;
  const open = useCase.suitability.criteria.filter(
    ({ source, interquartileRange, n }) => source === 'median' && n > 1 && (interquartileRange ?? 0) > 0,
  );
  const swings =
    useCase.suitability.score === null
      ? []
      : open.map((criterion) => ({
          criterion,
          low: standAt(useCase, criterion.id, Math.min(...criterion.votes), limits),
          high: standAt(useCase, criterion.id, Math.max(...criterion.votes), limits),
        }));
  known.set(useCase, { limits, swings });
  return swings;
}

/** Places from 1 among the other scores. */
function placeOf(score: number, own: number, descending: readonly number[]): number {
  let better = 0;
  let end = descending.length;
  while (better < end) {
    const middle = (better + end) >> 1;
    if ((descending[middle] ?? 0) > score + 1e-9) better = middle + 1;
    else end = middle;
  }
  return better + 1 - (own > score + 1e-9 ? 1 : 0);
}

function effectOf({ low, high }: Swing, own: number, descending: readonly number[]): TalkEffect & { reach: number } {
  if (low.recommendation !== null && high.recommendation !== null && low.recommendation !== high.recommendation) {
    return { type: 'recommendation', low: low.recommendation, high: high.recommendation, reach: 1 };
  }
  const places = { low: placeOf(low.score, own, descending), high: placeOf(high.score, own, descending) };
  if (places.low === places.high) return { type: 'none', reach: 0 };
  return { type: 'place', ...places, reach: (places.low - places.high) / Math.max(1, descending.length - 1) };
}

/**
 * What the room should talk about, in order: disagreement × weight × effect on the order, ties in the order of the
 * document. Entries that can change neither a recommendation nor a place come last with priority 0. What is settled,
 * has one voice, or belongs to a use case without a score is left out.
 */
export function talkQueue(useCases: readonly UseCaseAnalysis[], limits: SuitabilityThresholds): readonly TalkEntry[] {
  const scores = useCases.flatMap(({ suitability }) => suitability.score ?? []);
  const descending = scores.sort((a, b) => b - a);
  const entries = useCases.flatMap((useCase) =>
    findSwings(useCase, limits).map((swing): TalkEntry => {
      const { criterion } = swing;
      const { reach, ...effect } = effectOf(swing, useCase.suitability.score ?? 0, descending);
      const disagreement = (criterion.interquartileRange ?? 0) / 4;
      return {
        id: useCase.id,
        criterion: criterion.id,
        agreement:
          criterion.agreement === 'contested' || criterion.agreement === 'agreed' ? criterion.agreement : 'some-spread',
        lowest: Math.min(...criterion.votes),
        highest: Math.max(...criterion.votes),
        disagreement,
        weight: criterion.weight,
        reach,
        effect,
        priority: disagreement * criterion.weight * reach,
      };
    }),
  );
  return entries.sort((a, b) => b.priority - a.priority || b.disagreement * b.weight - a.disagreement * a.weight);
}
