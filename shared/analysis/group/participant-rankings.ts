import { findVote } from '#shared/workspace/find-vote.ts';
import type { CriterionId, ParticipantId, UseCase } from '#shared/workspace/types.ts';
import type { RankingAgreement } from './group-types.ts';
import { kendallW } from './kendall-w.ts';

type Weights = Readonly<Record<CriterionId, number>>;
type Scored = ReadonlyMap<ParticipantId, number | null>;

const testedAbove = 7;
const known = new WeakMap<UseCase, { readonly weights: Weights; readonly scored: Scored }>();

/** What each participant's own scores make of a use case, 0 to 1; null where one of them is missing. */
function scoreByParticipant(useCase: UseCase, weights: Weights): Scored {
  const before = known.get(useCase);
  if (before?.weights === weights) return before.scored;
  const criteria = Object.keys(weights) as CriterionId[];
  const people = new Set(criteria.flatMap((id) => Object.keys(useCase.scores[id]?.votes ?? {}) as ParticipantId[]));
  const scored = new Map<ParticipantId, number | null>();
  for (const participant of people) {
    const values = criteria.map((id) => findVote(useCase.scores[id], participant)?.value ?? null);
    if (values.every((value) => value === null)) continue;
    const sum = criteria.reduce((total, id, at) => total + weights[id] * (((values[at] ?? 1) - 1) / 4), 0);
    scored.set(participant, values.includes(null) ? null : Math.round(sum * 1e9) / 1e9);
  }
  known.set(useCase, { weights, scored });
  return scored;
}

/**
 * How alike the participants rank the use cases by their own scores (method 2.3): over the use cases that someone scored
 * on every criterion, among those who scored all of these. Also how many people gave any score.
 */
export function participantRankings(
  useCases: readonly UseCase[],
  weights: Weights,
): { readonly raters: number; readonly rankings: RankingAgreement } {
  const scored = useCases.map((useCase) => scoreByParticipant(useCase, weights));
  const people = new Set(scored.flatMap((each) => [...each.keys()]));
  const ranked = scored.filter((each) => [...each.values()].some((value) => value !== null));
  const ratings = [...people].sort().flatMap((participant) => {
    const row = ranked.flatMap((each) => each.get(participant) ?? []);
    return row.length === ranked.length && row.length > 0 ? [row] : [];
  });
  const counts = { raters: ratings.length, leftOut: people.size - ratings.length, useCases: ranked.length };
  if (ratings.length < 2 || ranked.length < 2) {
    const none = { w: null, chiSquare: null, degrees: Math.max(0, ranked.length - 1), p: null };
    return { raters: people.size, rankings: { ...none, why: 'not-enough-answers', ...counts } };
  }
  const { w, chiSquare, degrees, p } = kendallW(ratings);
  const why = w === null ? 'no-variation' : null;
  const tested = ranked.length > testedAbove ? p : null;
  return { raters: people.size, rankings: { w, why, chiSquare, degrees, p: tested, ...counts } };
}
