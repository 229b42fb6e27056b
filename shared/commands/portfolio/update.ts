import { portfolio } from '#shared/workspace/schema/content.ts';
import { createBranchUpdate } from '../create-branch-update.ts';

/** Sets the budget, the horizon and the people that the portfolio has to do with. */
export const portfolioUpdate = createBranchUpdate('portfolio.update', 'portfolio', portfolio);
