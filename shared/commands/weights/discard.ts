import type { Command } from '../command.ts';
import { replaceContent } from '../replace.ts';

/** Lets go of the weights that were being worked out; what holds stays. */
export const weightsDiscard: Command<null> = {
  name: 'weights.discard',
  isEnabled: ({ content }) => content.weightsDraft !== null,
  run: (workspace) =>
    workspace.content.weightsDraft === null ? workspace : replaceContent(workspace, { weightsDraft: null }),
};
