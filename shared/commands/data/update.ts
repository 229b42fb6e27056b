import { dataReadiness } from '#shared/workspace/schema/use-case.ts';
import type { DataReadiness } from '#shared/workspace/types.ts';
import { createUseCaseBranchUpdate } from '../create-branch-update.ts';

/** Sets facts about a use case's data; the checklist is answered by `data.answer`. */
export const dataUpdate = createUseCaseBranchUpdate<'data', Exclude<keyof DataReadiness, 'checklist'>>(
  'data.update',
  'data',
  dataReadiness.omit({ checklist: true }),
);
