import type { CriterionScore, ParticipantId, Vote } from './types.ts';

/** A participant's latest vote up to `round` (any round when left out), or undefined. */
export function findVote(
  score: CriterionScore | undefined,
  participant: ParticipantId,
  round = Number.POSITIVE_INFINITY,
): Vote | undefined {
  if (score === undefined || !Object.hasOwn(score.votes, participant)) return undefined;
  let latest: Vote | undefined;
  for (const vote of score.votes[participant] ?? []) {
    if (vote.round <= round && (latest === undefined || vote.round >= latest.round)) latest = vote;
  }
  return latest;
}
