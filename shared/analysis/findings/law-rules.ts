import type { ControlId, RiskQuestionId } from '#shared/framework/risk.ts';
import { judgeGroups } from '../risk/four-fifths.ts';
import { answerTo, highRiskClass, isMl, type LintedUseCase, severeTier } from './linted.ts';
import { ruleOfUseCase, type UseCaseRule } from './rule.ts';

const fairnessQuestions: readonly RiskQuestionId[] = ['q5', 'q6', 'q7', 'q11'];
const fairnessControls: readonly ControlId[] = ['fairness-testing', 'bias-audit'];

/** The groups with a count, where none was chosen more often than it applied; null where there is nothing to compare. */
function screening({ useCase }: LintedUseCase) {
  const { fairnessGroups } = useCase.risk;
  const isSound = fairnessGroups.every(({ applicants, selected }) => selected <= applicants);
  return isSound && fairnessGroups.length > 1 ? judgeGroups(fairnessGroups) : null;
}

/** Somebody does it by a day, or it is done: what the law asks for has a place in the plan. */
function isComplianceSettled({ useCase }: LintedUseCase): boolean {
  const kept = useCase.risk.controls['regulatory-compliance'];
  return kept?.status === 'done' || (kept !== undefined && kept.owner.trim() !== '' && kept.due !== null);
}

const lawOnly: readonly UseCaseRule[] = [
  ruleOfUseCase('eu-open', 'low', { tab: 'risk', field: 'regulation' }, (known) => {
    const mayMatter = severeTier(known) !== null || answerTo(known, 'q13') === 'yes';
    return isMl(known) && mayMatter && known.useCase.risk.inEu === null && known.analysis.risk.euClass === null
      ? {}
      : null;
  }),
  ruleOfUseCase('eu-high-low-tier', 'medium', { tab: 'risk', field: 'tier' }, (known) => {
    const euClass = highRiskClass(known);
    const { tier } = known.analysis.risk;
    return euClass !== null && (tier === 'low' || tier === 'medium') ? { euClass, tier } : null;
  }),
  ruleOfUseCase('eu-high-without-duties', 'high', { tab: 'risk', field: 'controls' }, (known) => {
    const euClass = highRiskClass(known);
    return euClass !== null && isMl(known) && !isComplianceSettled(known) ? { euClass } : null;
  }),
  ruleOfUseCase('exemption-impossible', 'high', { tab: 'risk', field: 'regulation' }, (known) => {
    const { exemptionDocumented, annexIIIPoint, profilesPeople } = known.useCase.risk;
    if (!exemptionDocumented || annexIIIPoint === null || annexIIIPoint === '') return null;
    if (profilesPeople === true) return { because: 'profiling' };
    return answerTo(known, 'q14') === 'yes' ? null : { because: 'nobody-decides' };
  }),
  ruleOfUseCase('annex-point-open', 'medium', { tab: 'risk', field: 'regulation' }, (known) => {
    const { suggestedPoints: points } = known.analysis.risk.law;
    return isMl(known) && known.useCase.risk.inEu === true && points.length > 0 ? { points } : null;
  }),
  ruleOfUseCase('annex-point-excepted', 'medium', { tab: 'risk', field: 'regulation' }, (known) => {
    const { annexIIIPoint: point, annexIIIExcepted } = known.useCase.risk;
    if ((point !== '5b' && point !== '5c') || annexIIIExcepted || answerTo(known, 'q5') !== 'no') return null;
    return { point };
  }),
];

const fairnessOnly: readonly UseCaseRule[] = [
  ruleOfUseCase('no-fairness-groups', 'medium', { tab: 'risk', field: 'fairness' }, (known) => {
    const questions = fairnessQuestions.filter((id) => answerTo(known, id) === 'yes');
    return isMl(known) && questions.length > 0 && known.useCase.risk.fairnessGroups.length === 0 ? { questions } : null;
  }),
  ruleOfUseCase('fairness-adverse', 'high', { tab: 'risk', field: 'fairness' }, (known) => {
    const found = screening(known);
    const adverse = found?.groups.filter(({ isAdverse }) => isAdverse) ?? [];
    if (found === null || found.isTooFewToTell || adverse.length === 0) return null;
    return { groups: adverse.map(({ name }) => name), ratio: Math.min(...adverse.map(({ ratio }) => ratio ?? 1)) };
  }),
  ruleOfUseCase('fairness-too-few', 'low', { tab: 'risk', field: 'fairness' }, (known) =>
    screening(known)?.isTooFewToTell === true ? {} : null,
  ),
  ruleOfUseCase('fairness-impossible', 'medium', { tab: 'risk', field: 'fairness' }, ({ useCase }) => {
    const groups = useCase.risk.fairnessGroups.filter(({ applicants, selected }) => selected > applicants);
    return groups.length > 0 ? { groups: groups.map(({ name }) => name) } : null;
  }),
  ruleOfUseCase(
    'fairness-done-without-groups',
    'medium',
    { tab: 'risk', field: 'fairness' },
    ({ useCase, analysis }) => {
      const controls = analysis.risk.controls
        .filter(({ id, status }) => fairnessControls.includes(id) && status === 'done')
        .map(({ id }) => id);
      return controls.length > 0 && useCase.risk.fairnessGroups.length === 0 ? { controls } : null;
    },
  ),
];

/** Rules about the class under the EU AI Act and about fairness between groups. */
export const lawRules: readonly UseCaseRule[] = [...lawOnly, ...fairnessOnly];
