import { defaultPack } from '#shared/framework/default-pack.ts';
import type { Pack } from '#shared/framework/pack.ts';
import type { Content, UseCase, UseCaseId, Workspace } from '#shared/workspace/types.ts';
import type { Analysis, UseCaseAnalysis } from './analysis.ts';
import { analyzeUseCase } from './analyze-use-case.ts';
import { componentResults } from './components/component-results.ts';
import { diagnose } from './diagnosis/diagnose.ts';
import { findFindings } from './findings/find-findings.ts';
import { maturityOfOrganization } from './maturity/maturity-of-organization.ts';
import { nextActions } from './maturity/next-actions.ts';
import { roadmap } from './portfolio/roadmap.ts';
import { standings } from './portfolio/standings.ts';
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

/** The analysis with each use case's part found by `ofUseCase`, which may remember parts. */
export function analyzeWith(ofUseCase: AnalysisOfUseCase, workspace: Workspace, pack: Pack): Analysis {
  const { content } = workspace;
  const weights = criterionWeights(content.weights, pack);
  const useCases = content.useCaseOrder.flatMap((id) => {
    const useCase = content.useCases[id];
    return useCase === undefined || useCase.archivedAt !== null ? [] : [ofUseCase(id, useCase, content, weights, pack)];
  });
  const targets = useCases.map((useCase) => ({ target: useCase.maturity.target, npv: useCase.value.npv }));
  const maturity = maturityOfOrganization(content.maturity, targets, pack);
  const standing = standings(
    useCases,
    (id) => content.useCases[id]?.plan.standing ?? null,
    content.assumptions.referenceNpv,
  );
  const quarters = content.portfolio.horizonQuarters ?? pack.assumptions.horizonQuarters;
  const components = componentResults(content, maturity.level, pack);
  return {
    version: 1,
    weights: weights.weights,
    weightsSource: weights.source,
    useCases,
    byId: Object.fromEntries(useCases.map((useCase) => [useCase.id, useCase])) as Analysis['byId'],
    maturity,
    nextActions: nextActions(maturity, targets),
    components,
    diagnosis: diagnose({ workspace, known: { useCases, maturity, components } }, pack),
    findings: findFindings(workspace, useCases),
    portfolio: summary(useCases),
    standings: standing,
    roadmap: roadmap(content, { useCases, standings: standing.byId }, quarters),
    progress: progress(workspace, { useCases, maturity, components }),
  };
}

/**
 * Everything that the app knows about a workspace, by the method in `pack`: the one source of what is shown, exported
 * and presented. The same workspace gives the same result; what is missing or contradictory gives null and a named
 * reason, never NaN.
 */
export function analyze(workspace: Workspace, pack: Pack = defaultPack): Analysis {
  return analyzeWith(analyzeUseCase, workspace, pack);
}
