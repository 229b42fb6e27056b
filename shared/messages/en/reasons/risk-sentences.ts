import type { RiskReasons } from '#shared/analysis/reasons/risk-reasons.ts';
import type { SentencesOf } from './sentences.ts';
import type { Words } from './words.ts';

export function riskSentences(w: Words): SentencesOf<RiskReasons> {
  const missing = {
    prohibited: 'an answer that it is no prohibited practice',
    reason: 'a reason',
    name: 'a name',
    date: 'a date',
  };
  return {
    'risk.unanswered': () => 'None of the fourteen questions is answered yet.',
    'risk.tier': ({ tier, questions }) =>
      tier === 'prohibited'
        ? `Prohibited, because it ${w.questions(questions)}.`
        : `The tier is ${w.tier(tier)}, because it ${w.questions(questions)}.`,
    'risk.low': () => 'The tier is low: no question that raises it is answered yes.',
    'risk.escalated': ({ from, to, questions }) =>
      `One tier up, from ${w.tier(from)} to ${w.tier(to)}, because it ${w.questions(questions)}.`,
    'risk.incomplete': ({ tier, questions }) =>
      `At least ${w.tier(tier)}: ${w.ids(questions)} ${w.plural(questions.length, { one: 'is', other: 'are' })} still open and could raise it.`,
    'risk.overridden': ({ computed, tier, reason, by }) =>
      `The room set it to ${w.tier(tier)}; the answers give ${w.tier(computed)}.${w.said(reason, by)}`,
    'risk.override-refused': ({ computed, tier, missing: lacking }) =>
      `It cannot be set down from ${w.tier(computed)} to ${w.tier(tier)} without ${w.list(lacking.map((id) => missing[id]))}.`,
    'risk.audit-inherited': () => 'The external audit every year is taken over from the tier high.',
  };
}
