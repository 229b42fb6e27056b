import type { Analysis, UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import type { Reason } from '#shared/analysis/reason.ts';
import type { Messages } from '#shared/messages/messages.ts';
import type { Workspace } from '#shared/workspace/types.ts';

/** A reason with its sentence: `id` and `values` are for programs, `text` is for people. */
export type SpokenReason = Reason & { readonly text: string };

function speak(messages: Messages) {
  return (reasons: readonly Reason[]): readonly SpokenReason[] =>
    reasons.map((reason) => ({ ...reason, text: messages.reasons.explain(reason) }));
}

function toUseCaseJson(useCase: UseCaseAnalysis, spoken: ReturnType<typeof speak>) {
  const { recommendation, risk, maturity } = useCase;
  return {
    id: useCase.id,
    number: useCase.number,
    title: useCase.title,
    suitability: useCase.suitability,
    recommendation: {
      ...recommendation,
      reasons: spoken(recommendation.reasons),
      flips: spoken(recommendation.flips),
    },
    value: { ...useCase.value, problems: spoken(useCase.value.problems) },
    risk: { ...risk, reasons: spoken(risk.reasons) },
    maturity: { ...maturity, targetReasons: spoken(maturity.targetReasons), checks: spoken(maturity.checks) },
    dataChecklist: useCase.dataChecklist,
    data: { ...useCase.data, problems: spoken(useCase.data.problems) },
    operations: { ...useCase.operations, problems: spoken(useCase.operations.problems) },
    operationalCompleteness: useCase.operationalCompleteness,
    contested: useCase.contested,
    missing: spoken(useCase.missing),
  };
}

/**
 * The analysis as `analyze --json` prints it: one object of plain JSON whose shape `docs/analysis-json.md` documents and
 * `version` numbers. Every reason carries its id, its values and its sentence. Missing numbers are null, never NaN.
 */
export function toAnalysisJson(analysis: Analysis, workspace: Workspace, messages: Messages) {
  const spoken = speak(messages);
  const { maturity } = analysis;
  return {
    version: analysis.version,
    workspace: {
      documentId: workspace.documentId,
      revision: workspace.revision,
      title: workspace.content.workshop.title,
      pack: { id: workspace.pack.id, version: workspace.pack.version },
    },
    weights: { values: analysis.weights, source: analysis.weightsSource },
    useCases: analysis.useCases.map((useCase) => toUseCaseJson(useCase, spoken)),
    portfolio: analysis.portfolio,
    maturity: { ...maturity, targetReasons: spoken(maturity.targetReasons), checks: spoken(maturity.checks) },
    nextActions: analysis.nextActions,
    components: analysis.components,
    diagnosis: analysis.diagnosis,
    findings: analysis.findings.map((finding) => ({
      ...finding,
      reason: { ...finding.reason, text: messages.reasons.explain(finding.reason) },
    })),
    progress: analysis.progress,
  };
}
