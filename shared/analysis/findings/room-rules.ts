import type { UseCaseId } from '#shared/workspace/types.ts';
import { isMl, type LintedUseCase } from './linted.ts';
import { ruleOfUseCase, ruleOfWorkshop, type UseCaseRule, type WorkshopRule } from './rule.ts';

/** Criteria on which the voices part and that the room did not settle. */
function openDispute({ analysis, useCase }: LintedUseCase) {
  return analysis.contested.filter((id) => (useCase.scores[id]?.settled ?? null) === null);
}

const isSettled = ({ isDecided, isFunded }: LintedUseCase) => isDecided || isFunded;

/** Rules about what the room said of a use case and decided on it. */
export const roomRules: readonly UseCaseRule[] = [
  ruleOfUseCase('override-without-reason', 'medium', { tab: 'scores', field: 'recommendation' }, ({ analysis }) => {
    const { override, recommendation: computed } = analysis.recommendation;
    if (override === null || computed === null || override.recommendation === computed) return null;
    return override.reason.trim() === '' ? { recommendation: override.recommendation, computed } : null;
  }),
  ruleOfUseCase('contested-decided', 'medium', { tab: 'scores', field: 'criteria' }, (known) => {
    const criteria = openDispute(known);
    return isSettled(known) && criteria.length > 0 ? { criteria } : null;
  }),
  ruleOfUseCase('contested', 'low', { tab: 'scores', field: 'criteria' }, (known) => {
    const criteria = openDispute(known);
    return !isSettled(known) && criteria.length > 0 ? { criteria } : null;
  }),
  ruleOfUseCase('single-voter', 'low', { tab: 'scores', field: 'criteria' }, (known) => {
    const scored = known.analysis.suitability.criteria.filter(({ source }) => source !== 'none');
    const isOne = scored.length > 0 && scored.every(({ agreement }) => agreement === 'single-voter');
    return isOne && isSettled(known) && known.hasSeveralPeople ? {} : null;
  }),
  ruleOfUseCase('fragile-decided', 'medium', { tab: 'scores', field: 'criteria' }, (known) => {
    const robustness = known.draws?.robustness ?? null;
    if (robustness === null || robustness.degree !== 'fragile' || !isSettled(known)) return null;
    return { share: robustness.share, runnerUp: robustness.runnerUp?.recommendation ?? null };
  }),
  ruleOfUseCase('unscored-decided', 'medium', { tab: 'scores', field: 'criteria' }, (known) =>
    isSettled(known) && isMl(known) && known.analysis.suitability.score === null ? {} : null,
  ),
];

/** Rules about the workshop as a whole. */
export const workshopRules: readonly WorkshopRule[] = [
  ruleOfWorkshop('zero-weights', 'low', { step: 'frame', field: 'weights' }, ({ workspace }) => {
    const { method, direct, swingPoints } = workspace.content.weights;
    const given = method === 'direct' ? Object.values(direct) : method === 'swing' ? Object.values(swingPoints) : [];
    return given.length > 0 && given.every((weight) => weight === 0) ? [{ values: {} }] : [];
  }),
  ruleOfWorkshop('decision-without-owner', 'medium', { step: 'decide', field: 'decisions' }, ({ workspace }) => {
    const { decisions, decisionOrder } = workspace.content;
    return decisionOrder.flatMap((id) => {
      const decision = decisions[id];
      if (decision === undefined || decision.status !== 'decided' || decision.owner.trim() !== '') return [];
      return [{ about: id, useCases: decision.useCases, values: { text: decision.text } }];
    });
  }),
  ruleOfWorkshop('same-title', 'low', { step: 'collect' }, ({ known }) => {
    const byTitle = new Map<string, UseCaseId[]>();
    for (const { id, title } of known.useCases) {
      const key = title.trim().toLowerCase();
      if (key !== '') byTitle.set(key, [...(byTitle.get(key) ?? []), id]);
    }
    return [...byTitle.values()].flatMap((useCases) => {
      const [first] = useCases;
      if (first === undefined || useCases.length < 2) return [];
      return [
        { about: first, useCases, values: { title: known.byId[first]?.title.trim() ?? '', count: useCases.length } },
      ];
    });
  }),
];
