import { team } from '#shared/workspace/schema/content.ts';
import { createBranchUpdate } from '../create-branch-update.ts';

/** Sets how many people of each role there are. */
export const teamUpdate = createBranchUpdate('team.update', 'team', team);
