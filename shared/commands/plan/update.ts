import { plan as schema } from '#shared/workspace/schema/use-case.ts';
import type { Plan } from '#shared/workspace/types.ts';
import { canRequire } from '../can-require.ts';
import type { Command } from '../command.ts';
import { createUseCaseBranchUpdate, type UseCaseBranchParams } from '../create-branch-update.ts';

const update = createUseCaseBranchUpdate<'plan', keyof Plan>('plan.update', 'plan', schema);

/** Sets when and after what a use case is built; it may require only what exists, and not itself. */
export const planUpdate: Command<UseCaseBranchParams<Plan>> = {
  ...update,
  isEnabled: (workspace, params) =>
    update.isEnabled(workspace, params) && canRequire(workspace.content, params.id, params.changes.requires ?? []),
};
