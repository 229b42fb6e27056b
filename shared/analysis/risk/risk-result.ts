import type { Pack } from '#shared/framework/pack.ts';
import type { Assumptions, Tier, UseCaseRisk } from '#shared/workspace/types.ts';
import type { Reason, ReasonValues } from '../reason.ts';
import { addMonths } from './add-months.ts';
import { controlResults } from './control-results.ts';
import { euClass } from './eu-class.ts';
import { lawResult } from './law-result.ts';
import { overlays } from './overlays.ts';
import type { RiskResult, TierVerdict } from './risk-types.ts';
import { type Answers, type TierResult, tier, tierRank } from './tier.ts';

type Override = NonNullable<UseCaseRisk['override']>;

/** What a lowering override still needs: a reason, a name and a date. Raising needs none of them. */
function missingFor(override: Override, computed: TierVerdict): ReasonValues['risk.override-refused']['missing'] {
  if (tierRank(override.tier) >= tierRank(computed)) return [];
  if (computed === 'prohibited') return ['prohibited'];
  const missing: ('reason' | 'name' | 'date')[] = [];
  if (override.reason.trim() === '') missing.push('reason');
  if (override.by.trim() === '') missing.push('name');
  if (override.at === null) missing.push('date');
  return missing;
}

function tierReasons(result: TierResult): readonly Reason[] {
  const { tier: verdict, before, why, escalators } = result;
  const reasons: Reason[] = [];
  if (before !== 'low') {
    const questions = why.filter((id) => !escalators.includes(id));
    reasons.push({ id: 'risk.tier', values: { tier: before, questions } });
  } else if (escalators.length === 0) reasons.push({ id: 'risk.low', values: {} });
  if (before !== 'prohibited' && verdict !== 'prohibited' && escalators.length > 0) {
    reasons.push({ id: 'risk.escalated', values: { from: before, to: verdict, questions: escalators } });
  }
  return reasons;
}

function overrideReasons(override: Override | null, computed: TierVerdict): readonly Reason[] {
  if (override === null) return [];
  const missing = missingFor(override, computed);
  if (missing.length > 0) {
    return [{ id: 'risk.override-refused', values: { computed, tier: override.tier, missing } }];
  }
  if (computed === 'prohibited' || override.tier === computed) return [];
  const { tier, reason, by } = override;
  return [{ id: 'risk.overridden', values: { computed, tier, reason, by } }];
}

function duties(held: Tier | null, risk: UseCaseRisk, start: string | null, pack: Pack) {
  const cadence = held === null ? null : pack.cadences[held];
  const controls = held === null ? [] : controlResults(pack.controls, held, risk.controls);
  const audit = cadence?.externalAudit ?? null;
  const controlsDone = controls.filter(({ status }) => status === 'done').length;
  const controlsRequired = controls.filter(({ status }) => status !== 'not-applicable').length;
  const isGated = held === 'high' || held === 'critical';
  return {
    controls,
    controlsDone,
    controlsRequired,
    coverage: controlsRequired > 0 ? controlsDone / controlsRequired : null,
    releaseGate:
      held === null ? null : isGated && controlsDone < controlsRequired ? ('closed' as const) : ('open' as const),
    cadenceMonths: cadence?.reviewMonths ?? null,
    continuousMonitoring: cadence?.continuousMonitoring ?? false,
    externalAudit: audit,
    nextReview: start === null || cadence === null ? null : addMonths(start, cadence.reviewMonths),
    nextAudit: start === null || audit === null ? null : addMonths(start, audit.everyMonths),
  };
}

/**
 * The tier of one use case with why, what it requires and when it is reviewed (method 6.3). An override may raise the
 * tier freely, and lowers it only with reason, name and date; nothing lowers a prohibited practice. While a question
 * that could name a high or critical tier is open, the tier is "at least" this.
 */
export function riskResult(risk: UseCaseRisk, assumptions: Assumptions, pack: Pack): RiskResult {
  const answers: Answers = Object.fromEntries(Object.entries(risk.answers).map(([id, { answer }]) => [id, answer]));
  const result = tier(pack.riskQuestions, answers);
  const unanswered = pack.riskQuestions.filter(({ id }) => (answers[id] ?? null) === null).map(({ id }) => id);
  const answered = pack.riskQuestions.length - unanswered.length;
  const { override } = risk;
  const isHeld = override !== null && missingFor(override, result.tier).length === 0;
  const held: TierVerdict | null = isHeld ? override.tier : answered === 0 ? null : result.tier;
  const incomplete = result.tier !== 'prohibited' && result.open.length > 0;
  const reasons: Reason[] = answered === 0 ? [{ id: 'risk.unanswered', values: {} }] : [...tierReasons(result)];
  if (answered > 0 && incomplete) {
    reasons.push({ id: 'risk.incomplete', values: { tier: result.tier, questions: result.open } });
  }
  reasons.push(...overrideReasons(override, result.tier));
  const due = duties(held === 'prohibited' ? null : held, risk, risk.reviewsFrom ?? assumptions.planStart, pack);
  if (due.externalAudit?.inherited === true) reasons.push({ id: 'risk.audit-inherited', values: {} });
  return {
    tier: held,
    computed: result.tier,
    incomplete,
    answered,
    unanswered,
    why: result.why,
    reasons,
    override: isHeld ? { tier: override.tier, reason: override.reason, by: override.by, at: override.at } : null,
    ...due,
    overlays: overlays(risk, answers),
    euClass: euClass(risk, answers),
    law: lawResult(risk, answers, pack.regulation),
  };
}
