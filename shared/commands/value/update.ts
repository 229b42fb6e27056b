import { value } from '#shared/workspace/schema/use-case.ts';
import type { UseCaseValue } from '#shared/workspace/types.ts';
import { createUseCaseBranchUpdate } from '../create-branch-update.ts';

/** Sets what the value of a use case is computed from; null means unknown. */
export const valueUpdate = createUseCaseBranchUpdate<'value', keyof UseCaseValue>('value.update', 'value', value);
