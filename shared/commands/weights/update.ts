import { weights as schema } from '#shared/workspace/schema/content.ts';
import type { Weights } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { createBranchUpdate } from '../create-branch-update.ts';

const update = createBranchUpdate('weights.update', 'weights', schema);

/** Sets how the criteria are weighted; judgements may name participants of this workspace only. */
export const weightsUpdate: Command<Partial<Weights>> = {
  ...update,
  isEnabled: (workspace, changes) =>
    update.isEnabled(workspace, changes) &&
    Object.keys(changes.pairwise ?? {}).every((id) => Object.hasOwn(workspace.content.participants, id)),
};
