import type { Pack } from '#shared/framework/pack.ts';
import type { UseCaseId, Weights } from '#shared/workspace/types.ts';
import type { UseCaseAnalysis } from '../analysis.ts';
import { toRanks } from '../order/to-ranks.ts';
import { type CriterionWeights, criterionWeights } from './criterion-weights.ts';
import { decide } from './decide.ts';
import { suitabilityScore } from './suitability-score.ts';
import type { Recommendation } from './suitability-types.ts';
import { toDecideInput } from './to-decide-input.ts';

export type WeightsPreview = {
  readonly now: CriterionWeights['weights'];
  readonly next: CriterionWeights['weights'];
  /** What would be recommended otherwise, in the order of the ranking that would hold; not where the room decided by itself. */
  readonly classes: readonly { readonly id: UseCaseId; readonly from: Recommendation; readonly to: Recommendation }[];
  /** Who would change place (from 1, level ones share it) by most places first. */
  readonly places: readonly { readonly id: UseCaseId; readonly from: number; readonly to: number }[];
  /** Who is first now and who would be; several where they are level. */
  readonly firstNow: readonly UseCaseId[];
  readonly firstNext: readonly UseCaseId[];
  /** How many use cases have a score, and so a place. */
  readonly scored: number;
};

/** What other weights would change, before they are taken: which recommendations, and who changes place. */
export function previewWeights(useCases: readonly UseCaseAnalysis[], weights: Weights, pack: Pack): WeightsPreview {
  const { weights: next } = criterionWeights(weights, pack);
  const scored = useCases.flatMap((useCase) => {
    const { suitability, recommendation, value, risk } = useCase;
    const criteria = suitability.criteria.map((criterion) => ({ ...criterion, weight: next[criterion.id] }));
    const { score } = suitabilityScore(criteria, pack.suitability.leastAnswered);
    if (score === null || suitability.score === null) return [];
    const input = toDecideInput({ suitability, value, isProhibited: risk.computed === 'prohibited' });
    const { recommendation: to } = decide({ ...input, score }, pack.suitability);
    return [{ id: useCase.id, before: suitability.score, after: score, from: recommendation, to }];
  });
  const before = toRanks(
    scored.map((each) => each.before),
    1e-7,
  );
  const after = toRanks(
    scored.map((each) => each.after),
    1e-7,
  );
  const placed = scored.map((each, index) => ({ ...each, now: before[index] ?? 0, next: after[index] ?? 0 }));
  const first = useCases.find(({ suitability }) => suitability.score !== null);
  const now = first?.suitability.criteria ?? [];
  return {
    now: { ...next, ...Object.fromEntries(now.map(({ id, weight }) => [id, weight])) },
    next,
    classes: placed
      .toSorted((a, b) => a.next - b.next)
      .flatMap(({ id, from: { recommendation: from, override }, to }) =>
        from === null || to === null || from === to || override !== null ? [] : [{ id, from, to }],
      ),
    places: placed
      .flatMap(({ id, now: from, next: to }) => (from === to ? [] : [{ id, from, to }]))
      .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || a.to - b.to),
    firstNow: placed.flatMap((each) => (each.now === 1 ? [each.id] : [])),
    firstNext: placed.flatMap((each) => (each.next === 1 ? [each.id] : [])),
    scored: placed.length,
  };
}
