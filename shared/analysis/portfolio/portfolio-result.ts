import type { Pack } from '#shared/framework/pack.ts';
import type { Content, UseCaseId } from '#shared/workspace/types.ts';
import type { Analysis, UseCaseAnalysis } from '../analysis.ts';
import type { Draws } from '../draws/draws-types.ts';
import { type BudgetPlan, budgetPlan } from './budget-plan.ts';
import { type PortfolioProblem, portfolioProblems } from './portfolio-problems.ts';
import { roadmap } from './roadmap.ts';
import type { Roadmap } from './roadmap-types.ts';
import { selection } from './selection.ts';
import { drawnNpv, selectionInput } from './selection-input.ts';
import type { Selected } from './selection-types.ts';
import { type StaffingPlan, staffingPlan } from './staffing-plan.ts';
import { type Standing, standings } from './standings.ts';
import { type Waves, waves } from './waves.ts';

/** The choice under the limits, what it costs by year, and who it takes (method 8 and 14). */
export type Plan = {
  readonly selection: Selected;
  readonly budget: BudgetPlan;
  readonly staffing: StaffingPlan;
  readonly waves: Waves;
  readonly problems: readonly PortfolioProblem[];
};

export type PortfolioInput = {
  readonly content: Content;
  readonly useCases: readonly UseCaseAnalysis[];
  readonly nextActions: Analysis['nextActions'];
  /** Null while nothing is drawn; a use case that is missing in it counts at its most likely inputs. */
  readonly draws: Draws | null;
};

export type PortfolioResult = {
  readonly standings: { readonly reference: number | null; readonly byId: Readonly<Record<UseCaseId, Standing>> };
  readonly roadmap: Roadmap;
  readonly plan: Plan;
};

/**
 * Where each use case stands, what is chosen, when it is built and what it costs: at the most likely inputs, or, once the
 * draws are there, by their middle (P50) or, where the room wants to be careful, by their P10.
 */
export function portfolioResult(
  { content, useCases, nextActions, draws }: PortfolioInput,
  pack: Pack,
): PortfolioResult {
  const input = selectionInput({ content, useCases, draws }, pack);
  const { items, npvOf, people, horizon } = input;
  const standing = standings(
    useCases,
    (useCase) => drawnNpv(useCase, draws, 'p50'),
    (id) => content.useCases[id]?.plan.standing ?? null,
    content.assumptions.referenceNpv,
  );
  const chosen = selection(input);
  const isChoice = content.portfolio.budget !== null && chosen.state !== 'infeasible';
  const plan = roadmap({ content, useCases, standings: standing.byId, selection: isChoice ? chosen : null }, horizon);
  const known = { content, useCases, items, npvOf, selection: chosen, roadmap: plan, people, horizon };
  return {
    standings: standing,
    roadmap: plan,
    plan: {
      selection: chosen,
      budget: budgetPlan(known, pack),
      staffing: staffingPlan(content),
      waves: waves(plan, useCases, content.enablerOrder, nextActions),
      problems: portfolioProblems(known),
    },
  };
}
