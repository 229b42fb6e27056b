import { agenda } from '#shared/workspace/schema/content.ts';
import { createBranchUpdate } from '../create-branch-update.ts';

/** Sets when the workshop starts and how long each step takes. */
export const agendaUpdate = createBranchUpdate('agenda.update', 'agenda', agenda);
