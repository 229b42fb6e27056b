import { operations } from '#shared/workspace/schema/use-case.ts';
import type { Operations } from '#shared/workspace/types.ts';
import { createUseCaseBranchUpdate } from '../create-branch-update.ts';

/** Sets what a use case needs in operation. */
export const operationsUpdate = createUseCaseBranchUpdate<'operations', keyof Operations>(
  'operations.update',
  'operations',
  operations,
);
