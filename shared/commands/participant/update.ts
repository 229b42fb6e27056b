import { participant as schema } from '#shared/workspace/schema/content.ts';
import type { Participant, ParticipantId } from '#shared/workspace/types.ts';
import { applyChanges } from '../apply-changes.ts';
import type { Command } from '../command.ts';
import { areValidChanges } from '../is-valid.ts';
import { replaceContent, replaceEntries } from '../replace.ts';

export type ParticipantUpdateParams = { readonly id: ParticipantId; readonly changes: Partial<Participant> };

/** Sets a participant's name, role or group. */
export const participantUpdate: Command<ParticipantUpdateParams> = {
  name: 'participant.update',
  isEnabled: ({ content }, { id, changes }) =>
    Object.hasOwn(content.participants, id) && areValidChanges(schema, changes),
  run: (workspace, { id, changes }) => {
    const { participants } = workspace.content;
    const participant = participants[id];
    if (participant === undefined) return workspace;
    return replaceContent(workspace, {
      participants: replaceEntries(participants, [[id, applyChanges(participant, changes)]]),
    });
  },
};
