import type { RiskReasons } from '#shared/analysis/reasons/risk-reasons.ts';
import type { SentencesOf } from '../../en/reasons/sentences.ts';
import type { Words } from './words.ts';

export function riskSentences(w: Words): SentencesOf<RiskReasons> {
  const missing = {
    prohibited: 'una respuesta de que no es una práctica prohibida',
    reason: 'un motivo',
    name: 'un nombre',
    date: 'una fecha',
  };
  return {
    'risk.unanswered': () => 'Ninguna de las catorce preguntas está respondida aún.',
    'risk.tier': ({ tier, questions }) =>
      tier === 'prohibited'
        ? `Prohibido, porque ${w.questions(questions)}.`
        : `El nivel de riesgo es ${w.tier(tier)}, porque ${w.questions(questions)}.`,
    'risk.low': () => 'El nivel de riesgo es bajo: ninguna pregunta que lo suba tiene un «sí».',
    'risk.escalated': ({ from, to, questions }) =>
      `Un nivel más, de ${w.tier(from)} a ${w.tier(to)}, porque ${w.questions(questions)}.`,
    'risk.incomplete': ({ tier, questions }) =>
      `Al menos ${w.tier(tier)}: ${w.plural(questions.length, { one: 'la pregunta', other: 'las preguntas' })} ${w.ids(questions.map((id) => id.replace('q', '')))} ${w.plural(questions.length, { one: 'sigue abierta y podría', other: 'siguen abiertas y podrían' })} subirlo.`,
    'risk.overridden': ({ computed, tier, reason, by }) =>
      `El grupo fijó el nivel ${w.tier(tier)}; las respuestas dan ${w.tier(computed)}.${w.said(reason, by)}`,
    'risk.override-refused': ({ computed, tier, missing: lacking }) =>
      `El nivel de riesgo no puede rebajarse de ${w.tier(computed)} a ${w.tier(tier)} sin ${w.list(lacking.map((id) => missing[id]))}.`,
    'risk.audit-inherited': () => 'La auditoría externa anual se hereda del nivel alto.',
  };
}
