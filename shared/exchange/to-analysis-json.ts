import type { Analysis, UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import { explainComponent } from '#shared/analysis/components/explain-component.ts';
import { explainPattern, explainPitfall } from '#shared/analysis/diagnosis/explain-diagnosis.ts';
import type { UseCaseDraws } from '#shared/analysis/draws/draws-types.ts';
import type { Reason } from '#shared/analysis/reason.ts';
import { explainTier } from '#shared/analysis/risk/explain-tier.ts';
import { explainIncrement, explainNpv } from '#shared/analysis/value/explain-value.ts';
import type { Why } from '#shared/analysis/why/why.ts';
import type { Messages } from '#shared/messages/messages.ts';
import type { Workspace } from '#shared/workspace/types.ts';

/** A reason with its sentence: `id` and `values` are for programs, `text` is for people. */
export type SpokenReason = Reason & { readonly text: string };

function speak(messages: Messages) {
  return (reasons: readonly Reason[]): readonly SpokenReason[] =>
    reasons.map((reason) => ({ ...reason, text: messages.reasons.explain(reason) }));
}

/** An explanation with its sentences; `isDefault` where the app took what nobody gave. */
export type SpokenWhy = Pick<Why, 'isDefault'> & { readonly text: string; readonly from: readonly SpokenWhy[] };

function speakWhy(why: Why, messages: Messages): SpokenWhy {
  const from = why.from.map((each) => speakWhy(each, messages));
  return { text: messages.reasons.explain(why.reason), isDefault: why.isDefault, from };
}

type Sources = { readonly workspace: Workspace; readonly messages: Messages; readonly draws: UseCaseDraws | null };

function toValueJson({ id, value }: UseCaseAnalysis, { workspace, messages, draws }: Sources) {
  const inputs = workspace.content.useCases[id]?.value;
  const why = inputs === undefined ? null : (explainIncrement(inputs, value) ?? explainNpv('ml', inputs, value));
  return {
    ...value,
    problems: speak(messages)(value.problems),
    why: why === null ? null : speakWhy(why, messages),
    draws: draws?.value ?? null,
  };
}

function explainRisk({ id, risk }: UseCaseAnalysis, { workspace, messages }: Sources): SpokenWhy | null {
  const useCase = workspace.content.useCases[id];
  return useCase === undefined ? null : speakWhy(explainTier(risk, useCase.risk), messages);
}

function toUseCaseJson(useCase: UseCaseAnalysis, sources: Sources) {
  const spoken = speak(sources.messages);
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
      robustness: sources.draws?.robustness ?? null,
    },
    classStability: useCase.classStability,
    rank: sources.draws?.rank ?? null,
    value: toValueJson(useCase, sources),
    risk: { ...risk, reasons: spoken(risk.reasons), explanation: explainRisk(useCase, sources) },
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
  const { draws } = analysis;
  const spoken = speak(messages);
  const { maturity } = analysis;
  return {
    version: analysis.version,
    workspace: {
      documentId: workspace.documentId,
      revision: workspace.revision,
      title: workspace.content.workshop.title,
      pack: {
        id: analysis.method.id,
        version: analysis.method.version,
        hash: analysis.method.hash,
        asOf: analysis.method.asOf,
        embedded: workspace.pack.embedded !== null,
      },
    },
    draws: draws === null ? null : { seed: draws.seed, count: draws.count },
    weights: { values: analysis.weights, source: analysis.weightsSource },
    useCases: analysis.useCases.map((useCase) =>
      toUseCaseJson(useCase, { workspace, messages, draws: draws?.useCases[useCase.id] ?? null }),
    ),
    portfolio: {
      ...analysis.portfolio,
      draws: draws?.portfolio ?? null,
      problems: analysis.portfolio.problems.map((problem) => ({
        ...problem,
        reason: { ...problem.reason, text: messages.reasons.explain(problem.reason) },
      })),
    },
    group: { ...analysis.group, alphaRanges: analysis.draws?.agreement ?? null },
    order: analysis.order,
    standings: analysis.standings,
    roadmap: analysis.roadmap,
    maturity: { ...maturity, targetReasons: spoken(maturity.targetReasons), checks: spoken(maturity.checks) },
    nextActions: analysis.nextActions,
    components: analysis.components.map((component) => ({
      ...component,
      explanation: speakWhy(explainComponent(component), messages),
    })),
    diagnosis: {
      ...analysis.diagnosis,
      pitfalls: analysis.diagnosis.pitfalls.map((pitfall) => ({
        ...pitfall,
        explanation: speakWhy(explainPitfall(pitfall), messages),
      })),
      explanation: speakWhy(explainPattern(analysis.diagnosis), messages),
    },
    findings: analysis.findings.map((finding) => ({
      ...finding,
      reason: { ...finding.reason, text: messages.reasons.explain(finding.reason) },
      why: messages.findings.rules[finding.rule].why,
      fix: messages.findings.rules[finding.rule].fix,
    })),
    mootWaivers: analysis.mootWaivers,
    progress: analysis.progress,
  };
}
