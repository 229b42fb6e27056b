import type { UseCase, UseCaseId, Workspace } from '#shared/workspace/types.ts';
import type { Finding, UseCaseAnalysis } from './analysis.ts';
import type { Reason } from './reason.ts';

type Found = { readonly severity: Finding['severity']; readonly reason: Reason };

function riskFindings(useCase: UseCase, { risk, maturity, recommendation }: UseCaseAnalysis): readonly Found[] {
  const { tier } = risk;
  const found: Found[] = [];
  if (risk.computed === 'prohibited') {
    found.push({ severity: 'high', reason: { id: 'finding.prohibited', values: {} } });
  }
  for (const reason of risk.reasons) {
    if (reason.id === 'risk.override-refused') found.push({ severity: 'high', reason });
  }
  if (tier === 'high' || tier === 'critical') {
    if (maturity.target === 0) {
      found.push({ severity: 'high', reason: { id: 'finding.manual-target', values: { tier } } });
    }
    if (useCase.owner.trim() === '') {
      found.push({ severity: 'high', reason: { id: 'finding.no-owner', values: { tier } } });
    }
    const open = risk.controls.filter(({ status }) => status === 'open').map(({ id }) => id);
    if (open.length > 0) {
      const { controlsDone: done, controlsRequired: required } = risk;
      found.push({
        severity: 'medium',
        reason: { id: 'finding.control-gap', values: { tier, open, done, required } },
      });
    }
  }
  const isMl = recommendation.effective === 'ml' || recommendation.effective === 'hybrid';
  if (isMl && (tier === null || risk.incomplete)) {
    found.push({ severity: 'medium', reason: { id: 'finding.tier-open', values: {} } });
  }
  return found;
}

function valueFindings({ value }: UseCaseAnalysis): readonly Found[] {
  const found: Found[] = [];
  const hasMl = value.ml.npv !== null || value.ml.buildCost !== null;
  if (hasMl && value.simplest.npv === null && value.simplest.buildCost === null) {
    found.push({ severity: 'medium', reason: { id: 'finding.no-baseline', values: {} } });
  }
  if (value.ml.accuracy !== null && value.goodEnough.accuracy === null) {
    found.push({ severity: 'medium', reason: { id: 'finding.no-good-enough', values: {} } });
  }
  return found;
}

function roomFindings(useCase: UseCase, analysis: UseCaseAnalysis): readonly Found[] {
  const found: Found[] = [];
  const { override, recommendation } = analysis.recommendation;
  if (override !== null && recommendation !== null && override.recommendation !== recommendation) {
    if (override.reason.trim() === '') {
      const values = { recommendation: override.recommendation, computed: recommendation };
      found.push({ severity: 'medium', reason: { id: 'finding.override-without-reason', values } });
    }
  }
  const open = analysis.contested.filter((id) => (useCase.scores[id]?.settled ?? null) === null);
  if (open.length > 0) {
    found.push({ severity: 'low', reason: { id: 'finding.contested', values: { criteria: open } } });
  }
  return found;
}

/** What contradicts itself or is left open in a workspace, by use case in the document's order; a waived finding stays listed as such. */
export function findFindings(workspace: Workspace, useCases: readonly UseCaseAnalysis[]): readonly Finding[] {
  const { content } = workspace;
  return useCases.flatMap((analysis) => {
    const useCase = content.useCases[analysis.id];
    if (useCase === undefined) return [];
    const found = [...riskFindings(useCase, analysis), ...valueFindings(analysis), ...roomFindings(useCase, analysis)];
    return found.map(({ severity, reason }): Finding => {
      const key = `${reason.id}:${analysis.id satisfies UseCaseId}`;
      return { key, severity, useCase: analysis.id, reason, isWaived: content.waivers[key] !== undefined };
    });
  });
}
