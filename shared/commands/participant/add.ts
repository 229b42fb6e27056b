import { participant as schema } from '#shared/workspace/schema/content.ts';
import { participantId } from '#shared/workspace/schema/primitives.ts';
import type { Participant, ParticipantId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { isValid } from '../is-valid.ts';
import { newParticipantId } from '../new-ids.ts';
import { replaceContent } from '../replace.ts';

export type ParticipantAddParams = Pick<Participant, 'name'> &
  Partial<Participant> & {
    /** An id of the caller's making. */
    readonly id?: ParticipantId;
  };

/** Adds somebody at the end of the list. */
export const participantAdd: Command<ParticipantAddParams> = {
  name: 'participant.add',
  isEnabled: ({ content }, { id, ...participant }) =>
    isValid(schema, participant) &&
    (id === undefined || (isValid(participantId, id) && !Object.hasOwn(content.participants, id))),
  run: (workspace, { id: given, name, role = '', group = '' }, context) => {
    const { participants, participantOrder } = workspace.content;
    const id = given ?? newParticipantId(context);
    return replaceContent(workspace, {
      participants: { ...participants, [id]: { name, role, group } },
      participantOrder: [...participantOrder, id],
    });
  },
};
