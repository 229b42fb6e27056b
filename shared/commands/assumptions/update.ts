import { assumptions } from '#shared/workspace/schema/content.ts';
import { createBranchUpdate } from '../create-branch-update.ts';

/** Sets what every computation starts from; null means the app's default. */
export const assumptionsUpdate = createBranchUpdate('assumptions.update', 'assumptions', assumptions);
