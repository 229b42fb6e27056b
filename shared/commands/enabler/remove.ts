import type { EnablerId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { removeRequirements } from '../remove-from-canvas.ts';
import { omitItems, omitKeys, replaceContent } from '../replace.ts';

export type EnablerRemoveParams = { readonly id: EnablerId };

/** Removes an enabler, also from what required it. */
export const enablerRemove: Command<EnablerRemoveParams> = {
  name: 'enabler.remove',
  isEnabled: ({ content }, { id }) => Object.hasOwn(content.enablers, id),
  run: (workspace, { id }) => {
    const next = removeRequirements(workspace, [id]);
    return replaceContent(next, {
      enablers: omitKeys(next.content.enablers, [id]),
      enablerOrder: omitItems(next.content.enablerOrder, [id]),
    });
  },
};
