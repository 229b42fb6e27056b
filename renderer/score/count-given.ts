import { criterionIds } from '#shared/workspace/schema/primitives.ts';
import type { Content, ParticipantId } from '#shared/workspace/types.ts';

/** How many scores, "don't know" included, were given in the round under way, and how many there can be. */
export function countGiven({ useCases, useCaseOrder, participantOrder, round }: Content) {
  const present = useCaseOrder.flatMap((id) => {
    const useCase = useCases[id];
    return useCase === undefined || useCase.archivedAt !== null ? [] : [useCase];
  });
  let given = 0;
  for (const { scores } of present) {
    for (const criterion of criterionIds) {
      for (const votes of Object.values(scores[criterion]?.votes ?? {})) {
        if (votes.some((vote) => vote.round === round)) given += 1;
      }
    }
  }
  return { given, of: present.length * criterionIds.length * participantOrder.length };
}

/** How many scores somebody gave, over all rounds: what is lost with them. */
export function countOf({ useCases }: Content, participant: ParticipantId): number {
  return Object.values(useCases).reduce(
    (sum, { scores }) => sum + criterionIds.reduce((all, id) => all + (scores[id]?.votes[participant]?.length ?? 0), 0),
    0,
  );
}
