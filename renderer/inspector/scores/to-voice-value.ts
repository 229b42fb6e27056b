import type { CriterionResult } from '#shared/analysis/suitability/suitability-types.ts';
import { findVote } from '#shared/workspace/find-vote.ts';
import type { ParticipantId, UseCase } from '#shared/workspace/types.ts';

/** What `voice` says for a criterion, 1 to 5: the room's value (settled or median) or a participant's latest vote; null when nothing. */
export function toVoiceValue(useCase: UseCase, result: CriterionResult, voice: 'room' | ParticipantId): number | null {
  if (voice === 'room') return result.value;
  return findVote(useCase.scores[result.id], voice)?.value ?? null;
}
