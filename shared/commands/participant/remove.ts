import { listKeys } from '#shared/workspace/list-keys.ts';
import type { ParticipantId, UseCase, Weights } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { omitItems, omitKeys, replaceContent, replaceEntries, replaceFields } from '../replace.ts';

export type ParticipantRemoveParams = { readonly id: ParticipantId };

function withoutVotes(useCase: UseCase, id: ParticipantId): UseCase {
  const entries = listKeys(useCase.scores).flatMap((criterion) => {
    const score = useCase.scores[criterion];
    return score === undefined ? [] : [[criterion, { ...score, votes: omitKeys(score.votes, [id]) }] as const];
  });
  const hasVoted = entries.some(([criterion, score]) => score.votes !== useCase.scores[criterion]?.votes);
  return hasVoted ? { ...useCase, scores: { ...useCase.scores, ...Object.fromEntries(entries) } } : useCase;
}

function withoutJudgements(weights: Weights, id: ParticipantId): Weights {
  return replaceFields(weights, { pairwise: omitKeys(weights.pairwise, [id]) });
}

/** Removes somebody with their votes and judgements; names in texts stay. */
export const participantRemove: Command<ParticipantRemoveParams> = {
  name: 'participant.remove',
  isEnabled: ({ content }, { id }) => Object.hasOwn(content.participants, id),
  run: (workspace, { id }) => {
    const { participants, participantOrder, weights, weightsDraft, useCases } = workspace.content;
    const changed = listKeys(useCases).flatMap((key) => {
      const useCase = useCases[key];
      return useCase === undefined ? [] : [[key, withoutVotes(useCase, id)] as const];
    });
    return replaceContent(workspace, {
      participants: omitKeys(participants, [id]),
      participantOrder: omitItems(participantOrder, [id]),
      weights: withoutJudgements(weights, id),
      weightsDraft: weightsDraft === null ? null : withoutJudgements(weightsDraft, id),
      useCases: replaceEntries(useCases, changed),
    });
  },
};
