import type { RiskReasons } from '#shared/analysis/reasons/risk-reasons.ts';
import type { SentencesOf } from './sentences.ts';
import type { Words } from './words.ts';

export function riskSentences(w: Words): SentencesOf<RiskReasons> {
  const missing = {
    prohibited: 'die Antwort, dass es keine verbotene Praxis ist',
    reason: 'Begründung',
    name: 'Name',
    date: 'Datum',
  };
  return {
    'risk.unanswered': () => 'Noch ist keine der vierzehn Fragen beantwortet.',
    'risk.tier': ({ tier, questions }) =>
      tier === 'prohibited'
        ? `Verboten, weil es ${w.questions(questions)}.`
        : `Die Risikostufe ist ${w.tier(tier)}, weil es ${w.questions(questions)}.`,
    'risk.low': () => 'Die Risikostufe ist Niedrig: Keine Frage, die sie hebt, ist mit Ja beantwortet.',
    'risk.escalated': ({ from, to, questions }) =>
      `Eine Stufe höher, von ${w.tier(from)} auf ${w.tier(to)}, weil es ${w.questions(questions)}.`,
    'risk.incomplete': ({ tier, questions }) =>
      `Mindestens ${w.tier(tier)}: ${w.ids(questions)} ${w.plural(questions.length, { one: 'ist', other: 'sind' })} noch offen und ${w.plural(questions.length, { one: 'könnte', other: 'könnten' })} sie heben.`,
    'risk.overridden': ({ computed, tier, reason, by }) =>
      `Die Runde hat ${w.tier(tier)} gesetzt; die Antworten ergeben ${w.tier(computed)}.${w.said(reason, by)}`,
    'risk.override-refused': ({ computed, tier, missing: lacking }) =>
      `Von ${w.tier(computed)} auf ${w.tier(tier)} lässt es sich nicht senken; es fehlt: ${w.list(lacking.map((id) => missing[id]))}.`,
    'risk.audit-inherited': () => 'Das jährliche externe Audit ist aus der Risikostufe Hoch übernommen.',
  };
}
