import type { RiskQuestion, RiskQuestionId } from '#shared/framework/risk.ts';
import type { Tier } from '#shared/workspace/types.ts';
import type { TierVerdict } from './risk-types.ts';

export type Answers = Readonly<Partial<Record<string, 'yes' | 'no' | null>>>;

export type TierResult = {
  readonly tier: TierVerdict;
  /** Tier before children, vulnerable people or hidden errors raised it. */
  readonly before: TierVerdict;
  /** Questions answered yes that brought it here, in order, escalators last and only where they raised it. */
  readonly why: readonly RiskQuestionId[];
  readonly escalators: readonly RiskQuestionId[];
  /** Questions without an answer that could still raise the tier by themselves. */
  readonly open: readonly RiskQuestionId[];
};

const order: readonly Tier[] = ['low', 'medium', 'high', 'critical'];

/** Position of a tier or of the verdict `prohibited`, 0 for low to 4. */
export function tierRank(tier: TierVerdict): number {
  return tier === 'prohibited' ? order.length : order.indexOf(tier);
}

function raise(tier: TierVerdict): TierVerdict {
  if (tier === 'low') return 'medium';
  return tier === 'medium' ? 'high' : tier;
}

/** The tier that answers give (method 6.3): the highest that a yes names, one higher below high when an escalator is yes. */
export function tier(questions: readonly RiskQuestion[], answers: Answers): TierResult {
  const yes = questions.filter(({ id }) => answers[id] === 'yes');
  const sets = (effect: TierVerdict) => yes.filter((question) => question.effect === effect).map(({ id }) => id);
  const before =
    (['prohibited', 'critical', 'high', 'medium'] as const).find((effect) => sets(effect).length > 0) ?? 'low';
  const escalating = yes.filter(({ effect }) => effect === 'escalate').map(({ id }) => id);
  const raised = escalating.length > 0 ? raise(before) : before;
  const escalators = raised === before ? [] : escalating;
  const open = questions.filter(
    ({ id, effect }) =>
      (effect === 'prohibited' || effect === 'critical' || effect === 'high') && (answers[id] ?? null) === null,
  );
  return {
    tier: raised,
    before,
    why: before === 'low' ? escalators : [...sets(before), ...escalators],
    escalators,
    open: open.map(({ id }) => id),
  };
}
