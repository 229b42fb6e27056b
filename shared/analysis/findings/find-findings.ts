import type { Content, UseCase, UseCaseId, Weights, Workspace } from '#shared/workspace/types.ts';
import type { UseCaseAnalysis } from '../analysis.ts';
import type { Reason } from '../reason.ts';
import { findRequiredLoop, listRequiring } from './find-required-loop.ts';
import type { Finding } from './finding.ts';

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

function createLoopFinder(content: Content): (id: string) => readonly Found[] {
  const requiring = listRequiring(content);
  return (id) => {
    const loop = findRequiredLoop(requiring, id);
    if (loop === null) return [];
    const titles = loop.map((each) => requiring.get(each)?.title ?? each);
    return [{ severity: 'high', reason: { id: 'finding.requires-itself', values: { titles } } }];
  };
}

function weightFindings({ method, direct, swingPoints }: Weights): readonly Found[] {
  const given = method === 'direct' ? Object.values(direct) : method === 'swing' ? Object.values(swingPoints) : [];
  const isAllZero = given.length > 0 && given.every((weight) => weight === 0);
  return isAllZero ? [{ severity: 'low', reason: { id: 'finding.zero-weights', values: {} } }] : [];
}

/** What contradicts itself or is left open in a workspace, by use case in the document's order, then of enablers and weights; a waived finding stays listed as such. */
export function findFindings(workspace: Workspace, useCases: readonly UseCaseAnalysis[]): readonly Finding[] {
  const { content } = workspace;
  const toFinding = ({ severity, reason }: Found, key: string, useCase: UseCaseId | null): Finding => ({
    key,
    severity,
    useCase,
    reason,
    isWaived: content.waivers[key] !== undefined,
  });
  const findLoop = createLoopFinder(content);
  const ofUseCases = useCases.flatMap((analysis) => {
    const { id } = analysis;
    const useCase = content.useCases[id];
    if (useCase === undefined) return [];
    const found = [
      ...riskFindings(useCase, analysis),
      ...valueFindings(analysis),
      ...roomFindings(useCase, analysis),
      ...findLoop(id),
    ];
    return found.map((each) => toFinding(each, `${each.reason.id}:${id}`, id));
  });
  const ofEnablers = content.enablerOrder.flatMap((id) =>
    findLoop(id).map((each) => toFinding(each, `${each.reason.id}:${id}`, null)),
  );
  const ofWeights = weightFindings(content.weights).map((each) => toFinding(each, each.reason.id, null));
  return [...ofUseCases, ...ofEnablers, ...ofWeights];
}
