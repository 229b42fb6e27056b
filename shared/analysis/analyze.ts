import type { Pack } from '#shared/framework/pack.ts';
import { findPack } from '#shared/framework/packs/find-pack.ts';
import { toPackIdentity } from '#shared/framework/packs/pack-reference.ts';
import type { Content, UseCase, UseCaseId, Workspace } from '#shared/workspace/types.ts';
import type { Analysis, UseCaseAnalysis } from './analysis.ts';
import { analyzeUseCase } from './analyze-use-case.ts';
import { componentResults } from './components/component-results.ts';
import { diagnose } from './diagnosis/diagnose.ts';
import { createDrawer } from './draws/create-drawer.ts';
import type { Draws } from './draws/draws-types.ts';
import { findFindings, findMootWaivers } from './findings/find-findings.ts';
import { groupResult } from './group/group-result.ts';
import { maturityOfOrganization } from './maturity/maturity-of-organization.ts';
import { nextActions } from './maturity/next-actions.ts';
import { orderResult } from './order/order-result.ts';
import { chosenValues } from './portfolio/chosen-values.ts';
import { type ChosenValue, createPortfolioDrawer, type PortfolioDraws } from './portfolio/portfolio-draws.ts';
import { portfolioResult } from './portfolio/portfolio-result.ts';
import { summary } from './portfolio/summary.ts';
import { progress } from './progress.ts';
import { type CriterionWeights, criterionWeights } from './suitability/criterion-weights.ts';

type AnalysisOfUseCase = (
  id: UseCaseId,
  useCase: UseCase,
  content: Content,
  weights: CriterionWeights,
  pack: Pack,
) => UseCaseAnalysis;

type Parts = {
  /** Finds one use case's part, and may remember it. */
  readonly ofUseCase: AnalysisOfUseCase;
  /** What chance tells of the use cases; null while nobody has drawn yet. */
  readonly draw: (useCases: readonly UseCaseAnalysis[]) => Draws | null;
  /** What chance tells of what is chosen together; null while nobody has drawn it yet. */
  readonly drawChosen: (chosen: readonly ChosenValue[]) => PortfolioDraws | null;
};

/** The analysis put together from its parts: facts of each use case, then draws, then what rests on both. */
export function analyzeWith({ ofUseCase, draw, drawChosen }: Parts, workspace: Workspace, pack: Pack): Analysis {
  const { content } = workspace;
  const weights = criterionWeights(content.weights, pack);
  const useCases = content.useCaseOrder.flatMap((id) => {
    const useCase = content.useCases[id];
    return useCase === undefined || useCase.archivedAt !== null ? [] : [ofUseCase(id, useCase, content, weights, pack)];
  });
  const draws = draw(useCases);
  const targets = useCases.map((useCase) => ({ target: useCase.maturity.target, npv: useCase.value.npv }));
  const maturity = maturityOfOrganization(content.maturity, targets, pack);
  const components = componentResults(content, maturity.level, pack);
  const actions = nextActions(maturity, targets);
  const found = portfolioResult({ content, useCases, nextActions: actions, draws }, pack);
  const byId = Object.fromEntries(useCases.map((useCase) => [useCase.id, useCase])) as Analysis['byId'];
  const known = { useCases, byId, draws, maturity, components, problems: found.plan.problems };
  const findings = findFindings({ workspace, known, pack });
  return {
    version: 1,
    method: {
      ...toPackIdentity(pack),
      asOf: pack.regulation.asOf,
      gates: [pack.suitability.hybrid, pack.suitability.ml],
    },
    weights: weights.weights,
    weightsSource: weights.source,
    draws: withPortfolio(draws, drawChosen(chosenValues(content, useCases, found.plan.selection))),
    useCases,
    byId,
    maturity,
    nextActions: actions,
    components,
    diagnosis: diagnose({ workspace, known: { useCases, maturity, components } }, pack),
    findings,
    mootWaivers: findMootWaivers(workspace, findings, { knowsDay: false, isDrawn: draws !== null }),
    portfolio: { ...summary(useCases), ...found.plan },
    group: groupResult(content, useCases, weights.weights, pack),
    order: orderResult(useCases, weights, pack),
    standings: found.standings,
    roadmap: found.roadmap,
    progress: progress(workspace, { useCases, maturity, components }),
  };
}

function withPortfolio(draws: Draws | null, portfolio: PortfolioDraws | null): Draws | null {
  return draws === null || draws.portfolio === portfolio ? draws : { ...draws, portfolio };
}

/**
 * Everything that the app knows about a workspace, by the method in `pack` (the workspace's own where none is given): the one source of what is shown, exported
 * and presented, draws included. The same workspace, pack and seed (the workspace's own where none is given) give the
 * same result; what is missing or contradictory gives null and a named reason, never NaN.
 */
export function analyze(workspace: Workspace, pack: Pack = findPack(workspace), seed?: number): Analysis {
  const drawer = createDrawer(pack);
  const { content } = workspace;
  const drawPortfolio = createPortfolioDrawer(pack);
  return analyzeWith(
    {
      ofUseCase: analyzeUseCase,
      draw: (useCases) => drawer(content, useCases, seed),
      drawChosen: (chosen) => drawPortfolio(chosen, content.assumptions, seed),
    },
    workspace,
    pack,
  );
}
