import { operationalFacts } from '../operations/operations-types.ts';
import type { Reason } from '../reason.ts';
import { isMl, type LintedUseCase, severeTier } from './linted.ts';
import { ruleOfUseCase, type UseCaseRule } from './rule.ts';

/** Agreement of labelers below which their labels should not be relied on (Krippendorff). */
const reliableAgreement = 0.667;
const named: readonly Reason['id'][] = ['operations.sources-below-target', 'operations.no-time-left'];

function hasAnsweredNo({ useCase }: LintedUseCase, item: 'D5' | 'D9'): boolean {
  return useCase.data.checklist[item]?.answer === 0;
}

const ofData: readonly UseCaseRule[] = [
  ruleOfUseCase('data-first-as-ml', 'high', { tab: 'data', field: 'checklist' }, (known) => {
    const { recommendation, effective } = known.analysis.recommendation;
    const isOverruled = recommendation === 'data-first' && isMl(known);
    const { mandatory, placement } = known.useCase.plan;
    return isOverruled || (effective === 'data-first' && (mandatory || placement !== null)) ? {} : null;
  }),
  ruleOfUseCase('features-not-served', 'high', { tab: 'data', field: 'D5' }, (known) =>
    isMl(known) && hasAnsweredNo(known, 'D5') ? {} : null,
  ),
  ruleOfUseCase('no-legal-basis', 'high', { tab: 'data', field: 'D9' }, (known) =>
    isMl(known) && hasAnsweredNo(known, 'D9') ? {} : null,
  ),
  ruleOfUseCase('data-insufficient', 'medium', { tab: 'data', field: 'checklist' }, (known) => {
    const { verdict, score } = known.analysis.data;
    return isMl(known) && verdict === 'insufficient' && !hasAnsweredNo(known, 'D9') ? { score } : null;
  }),
  ruleOfUseCase('labels-disagree', 'medium', { tab: 'data', field: 'labelAgreement' }, (known) => {
    const { labelAgreement: alpha } = known.useCase.data;
    return isMl(known) && alpha !== null && alpha < reliableAgreement - 1e-9 ? { alpha } : null;
  }),
  ruleOfUseCase('data-contradicts', 'low', { tab: 'data', field: 'checklist' }, ({ analysis }) =>
    analysis.data.problems.length > 0 ? { problems: analysis.data.problems } : null,
  ),
];

const ofOperations: readonly UseCaseRule[] = [
  ruleOfUseCase('availability-above-sources', 'medium', { tab: 'data', field: 'availability' }, ({ analysis }) => {
    for (const reason of analysis.operations.problems) {
      if (reason.id === 'operations.sources-below-target') return reason.values;
    }
    return null;
  }),
  ruleOfUseCase('no-time-left', 'medium', { tab: 'data', field: 'latency' }, ({ analysis }) => {
    for (const reason of analysis.operations.problems) {
      if (reason.id === 'operations.no-time-left') return reason.values;
    }
    return null;
  }),
  ruleOfUseCase('operations-contradict', 'low', { tab: 'data', field: 'latency' }, ({ analysis }) => {
    const problems = analysis.operations.problems.filter(({ id }) => !named.includes(id));
    return problems.length > 0 ? { problems } : null;
  }),
  ruleOfUseCase('hybrid-without-guardrail', 'medium', { tab: 'data', field: 'fallback' }, (known) => {
    const isHybrid = known.analysis.recommendation.effective === 'hybrid';
    return isHybrid && isMl(known) && known.isFunded && known.useCase.operations.fallback.trim() === '' ? {} : null;
  }),
  ruleOfUseCase('no-fallback', 'medium', { tab: 'data', field: 'fallback' }, (known) => {
    const tier = severeTier(known);
    const isPlainMl = isMl(known) && known.analysis.recommendation.effective === 'ml';
    return tier !== null && isPlainMl && known.useCase.operations.fallback.trim() === '' ? { tier } : null;
  }),
  ruleOfUseCase('operations-unknown', 'low', { tab: 'data', field: 'latency' }, (known) => {
    const total = operationalFacts.length;
    const count = total - known.analysis.operations.missing.length;
    return isMl(known) && known.isFunded && count < total ? { known: count, total } : null;
  }),
];

/** Rules about the data of a use case and about running it. */
export const dataRules: readonly UseCaseRule[] = [...ofData, ...ofOperations];
