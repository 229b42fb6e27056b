import type { RiskReasons } from '#shared/analysis/reasons/risk-reasons.ts';
import type { SentencesOf } from '../../en/reasons/sentences.ts';
import type { Words } from './words.ts';

export function riskSentences(w: Words): SentencesOf<RiskReasons> {
  const missing = {
    prohibited: 'une réponse disant que ce n’est pas une pratique interdite',
    reason: 'un motif',
    name: 'un nom',
    date: 'une date',
  };
  return {
    'risk.unanswered': () => 'Aucune des quatorze questions n’a encore de réponse.',
    'risk.tier': ({ tier, questions }) =>
      tier === 'prohibited'
        ? `Interdit, car il ${w.questions(questions)}.`
        : `Le niveau de risque est ${w.tier(tier)}, car il ${w.questions(questions)}.`,
    'risk.low': () => 'Le niveau de risque est faible : aucune question qui le relève n’a reçu un oui.',
    'risk.escalated': ({ from, to, questions }) =>
      `Un niveau de plus, de ${w.tier(from)} à ${w.tier(to)}, car il ${w.questions(questions)}.`,
    'risk.incomplete': ({ tier, questions }) =>
      `Au moins ${w.tier(tier)} : ${w.ids(questions)} ${w.plural(questions.length, { one: 'est encore ouverte et pourrait', other: 'sont encore ouvertes et pourraient' })} le relever.`,
    'risk.overridden': ({ computed, tier, reason, by }) =>
      `Le groupe l’a fixé à ${w.tier(tier)} ; les réponses donnent ${w.tier(computed)}.${w.said(reason, by)}`,
    'risk.override-refused': ({ computed, tier, missing: lacking }) =>
      `Il ne peut être abaissé de ${w.tier(computed)} à ${w.tier(tier)} sans : ${w.list(lacking.map((id) => missing[id]))}.`,
    'risk.audit-inherited': () => 'L’audit externe annuel est repris du niveau de risque élevé.',
  };
}
