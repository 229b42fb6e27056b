import type { DecisionId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { omitItems, omitKeys, replaceContent } from '../replace.ts';

export type DecisionRemoveParams = { readonly id: DecisionId };

/** Removes a decision. */
export const decisionRemove: Command<DecisionRemoveParams> = {
  name: 'decision.remove',
  isEnabled: ({ content }, { id }) => Object.hasOwn(content.decisions, id),
  run: (workspace, { id }) => {
    const { decisions, decisionOrder } = workspace.content;
    return replaceContent(workspace, {
      decisions: omitKeys(decisions, [id]),
      decisionOrder: omitItems(decisionOrder, [id]),
    });
  },
};
