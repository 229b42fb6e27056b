import type { Command } from '../command.ts';
import { replaceContent } from '../replace.ts';

/** Takes the weights that were worked out: from here on they hold. */
export const weightsAccept: Command<null> = {
  name: 'weights.accept',
  isEnabled: ({ content }) => content.weightsDraft !== null,
  run: (workspace) => {
    const { weightsDraft } = workspace.content;
    return weightsDraft === null ? workspace : replaceContent(workspace, { weights: weightsDraft, weightsDraft: null });
  },
};
