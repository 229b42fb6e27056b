import { highRiskClass, isMl } from './linted.ts';
import { type DayRule, ruleOfDay } from './rule.ts';

/** Rules that depend on the day on which they are asked. */
export const dayRules: readonly DayRule[] = [
  ruleOfDay('review-overdue', 'high', { tab: 'risk', field: 'review' }, (known, today) => {
    const due = known.analysis.risk.nextReview;
    const isReviewed = known.useCase.risk.reviewsFrom !== null;
    return isReviewed && due !== null && due < today ? { due } : null;
  }),
  ruleOfDay('audit-overdue', 'high', { tab: 'risk', field: 'review' }, (known, today) => {
    const due = known.analysis.risk.nextAudit;
    const isReviewed = known.useCase.risk.reviewsFrom !== null;
    return isReviewed && due !== null && due < today ? { due } : null;
  }),
  ruleOfDay('control-overdue', 'medium', { tab: 'risk', field: 'controls' }, ({ analysis, useCase }, today) => {
    const late = analysis.risk.controls.filter(({ id, status }) => {
      const due = useCase.risk.controls[id]?.due ?? null;
      return status === 'open' && due !== null && due < today;
    });
    return late.length > 0 ? { controls: late.map(({ id }) => id) } : null;
  }),
  ruleOfDay('step-overdue', 'low', { tab: 'model-card', field: 'nextStep' }, ({ useCase }, today) => {
    const due = useCase.nextStep?.due ?? null;
    return due !== null && due < today ? { due } : null;
  }),
  ruleOfDay('duties-apply', 'high', { tab: 'risk', field: 'controls' }, (known, today) => {
    const euClass = highRiskClass(known);
    if (euClass === null || !isMl(known)) return null;
    const { annexI, annexIII } = known.pack.regulation.euAiAct.highRiskFrom;
    const since = euClass === 'high-annex-i' ? annexI : annexIII;
    const isDone = known.useCase.risk.controls['regulatory-compliance']?.status === 'done';
    return since <= today && !isDone ? { euClass, since } : null;
  }),
];
