import type { MissingReasons } from '#shared/analysis/reasons/missing-reasons.ts';
import type { SentencesOf } from '../../en/reasons/sentences.ts';
import type { Words } from './words.ts';

export function missingSentences(w: Words): SentencesOf<MissingReasons> {
  return {
    'missing.criteria': ({ criteria }) => `Sin puntuar: ${w.criteria(criteria)}.`,
    'missing.risk': ({ questions }) => {
      if (questions.length === 8) return 'Ninguna de las ocho primeras preguntas de riesgo está respondida.';
      const numbers = w.list(questions.map((id) => id.replace('q', '')));
      return questions.length === 1
        ? `La pregunta de riesgo ${numbers} sigue abierta.`
        : `Las preguntas de riesgo ${numbers} siguen abiertas.`;
    },
    'missing.baseline': () => 'La solución más sencilla aún no tiene acierto ni coste.',
    'missing.ml-value': () => 'El aprendizaje automático aún no tiene acierto ni coste.',
    'missing.good-enough': () => 'Nadie ha dicho qué es suficiente.',
    'missing.owner': () => 'No tiene responsable.',
  };
}
