import type { Content, Participant, ParticipantId } from './types.ts';

export type ListedParticipant = { readonly id: ParticipantId; readonly participant: Participant };

/** The participants in the room's order. */
export function listParticipants(content: Content): readonly ListedParticipant[] {
  return content.participantOrder.flatMap((id) => {
    const participant = content.participants[id];
    return participant === undefined ? [] : [{ id, participant }];
  });
}
