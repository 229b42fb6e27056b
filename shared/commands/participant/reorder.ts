import { isSame } from '#shared/workspace/is-same.ts';
import type { ParticipantId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { replaceContent } from '../replace.ts';

export type ParticipantReorderParams = { readonly order: readonly ParticipantId[] };

/** Puts the participants into another order; enabled when it holds each of them once. */
export const participantReorder: Command<ParticipantReorderParams> = {
  name: 'participant.reorder',
  isEnabled: ({ content }, { order }) => isSame([...order].sort(), [...content.participantOrder].sort()),
  run: (workspace, { order }) =>
    isSame(order, workspace.content.participantOrder)
      ? workspace
      : replaceContent(workspace, { participantOrder: order }),
};
