import { countedAnswer } from '../maturity/counted-answer.ts';
import { answerTo, isMl, type LintedUseCase, severeTier } from './linted.ts';
import { ruleOfUseCase, type UseCaseRule } from './rule.ts';

/** It retrains or is deployed without people in the normal case: by its target, its interval or what is shown. */
function isAutomatic({ analysis, useCase, statements }: LintedUseCase): boolean {
  if (analysis.maturity.target === 3) return true;
  if (useCase.operations.deploymentInterval?.trim().toLowerCase() === 'continuous') return true;
  return (['retraining.3', 'deployment.3'] as const).some((statement) => {
    const own = countedAnswer(useCase.maturity.statements[statement]);
    const answer = own ?? countedAnswer(statements[statement]);
    return answer === 'claimed' || answer === 'evidenced';
  });
}

/** Rules about the tier of a use case and what it requires. */
export const riskRules: readonly UseCaseRule[] = [
  ruleOfUseCase('prohibited', 'high', { tab: 'risk', field: 'q1' }, ({ analysis, useCase }) =>
    analysis.risk.computed === 'prohibited' && !useCase.plan.excluded ? {} : null,
  ),
  ruleOfUseCase('tier-lowered', 'high', { tab: 'risk', field: 'tier' }, ({ analysis }) => {
    for (const reason of analysis.risk.reasons) if (reason.id === 'risk.override-refused') return reason.values;
    return null;
  }),
  ruleOfUseCase('manual-target', 'high', { tab: 'maturity', field: 'target' }, (known) => {
    const tier = severeTier(known);
    return tier !== null && known.analysis.maturity.target === 0 ? { tier } : null;
  }),
  ruleOfUseCase('no-owner', 'high', { tab: 'model-card', field: 'owner' }, (known) => {
    const tier = severeTier(known);
    return tier !== null && known.useCase.owner.trim() === '' ? { tier } : null;
  }),
  ruleOfUseCase('control-gap', 'medium', { tab: 'risk', field: 'controls' }, (known) => {
    const tier = severeTier(known);
    const { controls, controlsDone: done, controlsRequired: required } = known.analysis.risk;
    const open = controls.filter(({ status }) => status === 'open').map(({ id }) => id);
    return tier !== null && open.length > 0 ? { tier, open, done, required } : null;
  }),
  ruleOfUseCase('control-left-out', 'medium', { tab: 'risk', field: 'controls' }, (known) => {
    const tier = severeTier(known);
    const silent = known.analysis.risk.controls
      .filter(
        ({ id, status }) => status === 'not-applicable' && (known.useCase.risk.controls[id]?.note ?? '').trim() === '',
      )
      .map(({ id }) => id);
    return tier !== null && silent.length > 0 ? { tier, controls: silent } : null;
  }),
  ruleOfUseCase('tier-open', 'medium', { tab: 'risk', field: 'questions' }, (known) =>
    isMl(known) && (known.analysis.risk.tier === null || known.analysis.risk.incomplete) ? {} : null,
  ),
  ruleOfUseCase('review-unset', 'medium', { tab: 'risk', field: 'review' }, (known) => {
    const tier = severeTier(known);
    return tier !== null && isMl(known) && known.analysis.risk.nextReview === null ? { tier } : null;
  }),
  ruleOfUseCase('retraining-without-approval', 'high', { tab: 'data', field: 'approvalGate' }, (known) => {
    const tier = severeTier(known);
    if (tier === null || known.useCase.operations.approvalGate === true) return null;
    return isMl(known) && isAutomatic(known) ? { tier } : null;
  }),
  ruleOfUseCase('oversight-contradicts', 'medium', { tab: 'risk', field: 'q14' }, (known) =>
    answerTo(known, 'q7') === 'yes' && answerTo(known, 'q14') === 'yes' ? {} : null,
  ),
];
