import { workshop } from '#shared/workspace/schema/content.ts';
import { createBranchUpdate } from '../create-branch-update.ts';

/** Sets what the workshop is about, where and when. */
export const workshopUpdate = createBranchUpdate('workshop.update', 'workshop', workshop);
