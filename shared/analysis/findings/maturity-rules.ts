import type { PracticeId } from '#shared/framework/components.ts';
import type { MaturityAreaId, StatementId } from '#shared/framework/maturity.ts';
import type { MaturityAnswers } from '#shared/workspace/types.ts';
import { countedAnswer } from '../maturity/counted-answer.ts';
import { severeTier } from './linted.ts';
import { listUnknownIds } from './list-unknown-ids.ts';
import { ruleOfUseCase, ruleOfWorkshop, type UseCaseRule, type WorkshopRule } from './rule.ts';

const withDrift: readonly MaturityAreaId[] = ['training', 'deployment', 'monitoring', 'retraining', 'rollback'];

/** Practices that say the same as an area of maturity does. */
const alike: readonly { readonly practice: PracticeId; readonly area: MaturityAreaId }[] = [
  { practice: '4.1', area: 'deployment' },
  { practice: '4.3', area: 'retraining' },
  { practice: '4.4', area: 'rollback' },
  { practice: '5.3', area: 'governance' },
  { practice: '6.1', area: 'monitoring' },
  { practice: '2.2', area: 'features' },
];

function isSaid(answers: MaturityAnswers, statement: StatementId): boolean {
  const answer = countedAnswer(answers[statement]);
  return answer === 'claimed' || answer === 'evidenced';
}

/** Rules about the level that one use case needs. */
export const useCaseMaturityRules: readonly UseCaseRule[] = [
  ruleOfUseCase('target-below-need', 'medium', { tab: 'maturity', field: 'target' }, (known) => {
    const { target, computedTarget: computed, targetSource } = known.analysis.maturity;
    if (targetSource !== 'room' || target === null || computed === null || target >= computed) return null;
    return target === 0 && severeTier(known) !== null ? null : { target, computed };
  }),
  ruleOfUseCase('interval-unclear', 'low', { tab: 'data', field: 'deploymentInterval' }, ({ analysis }) => {
    for (const reason of analysis.maturity.targetReasons) {
      if (reason.id === 'target.interval-unclear') return reason.values;
    }
    return null;
  }),
  ruleOfUseCase('own-level-without-evidence', 'low', { tab: 'maturity', field: 'areas' }, ({ useCase, pack }) => {
    const { statements } = useCase.maturity;
    const areas = pack.maturityAreas.filter((area) =>
      area.statements.some((id) => countedAnswer(statements[id]) === 'claimed'),
    );
    return areas.length > 0 ? { areas: areas.map(({ id }) => id) } : null;
  }),
];

/** Rules about the organization's own level, and the practices beside it. */
export const organizationRules: readonly WorkshopRule[] = [
  ruleOfWorkshop('level-without-evidence', 'low', { step: 'mature', field: 'areas' }, ({ known }) => {
    const areas = known.maturity.areas.filter(({ claimed, level }) => claimed > level).map(({ id }) => id);
    return areas.length > 0 ? [{ values: { areas } }] : [];
  }),
  ruleOfWorkshop('level-3-without-drift', 'high', { step: 'mature', field: 'areas' }, ({ workspace }) => {
    const { statements } = workspace.content.maturity;
    const areas = withDrift.filter((area) => isSaid(statements, `${area}.3`));
    const isWatched = countedAnswer(statements['monitoring.2']) === 'evidenced';
    return areas.length > 0 && !isWatched ? [{ values: { areas } }] : [];
  }),
  ruleOfWorkshop('frequency-contradicts', 'low', { step: 'mature', field: 'interval' }, ({ known }) =>
    known.maturity.checks.length > 0 ? [{ values: { problems: known.maturity.checks } }] : [],
  ),
  ruleOfWorkshop('practice-without-evidence', 'low', { step: 'mature', field: 'components' }, ({ known }) => {
    const practices = known.components
      .flatMap((component) => component.practices)
      .filter(({ score, evidence }) => score !== null && score >= 2 && evidence.trim() === '')
      .map(({ id }) => id);
    return practices.length > 0 ? [{ values: { practices } }] : [];
  }),
  ruleOfWorkshop('practice-contradicts-area', 'medium', { step: 'mature', field: 'components' }, ({ known }) => {
    if (known.maturity.answered === 0) return [];
    const practices = known.components.flatMap((component) => component.practices);
    return alike.flatMap(({ practice, area }) => {
      const score = practices.find(({ id }) => id === practice)?.score ?? null;
      const level = known.maturity.areas.find(({ id }) => id === area)?.level ?? null;
      if (score === null || level === null || Math.abs(score - level) < 2) return [];
      return [{ about: practice, values: { practice, score, area, level } }];
    });
  }),
  ruleOfWorkshop('unknown-ids', 'low', { step: 'frame' }, ({ workspace, pack }) => {
    const ids = listUnknownIds(workspace.content, pack);
    return ids.length > 0 ? [{ values: { ids } }] : [];
  }),
];
