import { deckOptions } from '#shared/workspace/schema/content.ts';
import { createBranchUpdate } from '../create-branch-update.ts';

/** Sets what the deck shows, to whom and how. */
export const deckUpdate = createBranchUpdate('deck.update', 'deck', deckOptions);
