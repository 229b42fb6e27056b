import type { MissingReasons } from '#shared/analysis/reasons/missing-reasons.ts';
import type { SentencesOf } from '../../en/reasons/sentences.ts';
import type { Words } from './words.ts';

export function missingSentences(w: Words): SentencesOf<MissingReasons> {
  return {
    'missing.criteria': ({ criteria }) => `Non noté : ${w.criteria(criteria)}.`,
    'missing.risk': ({ questions }) => {
      if (questions.length === 8) return 'Aucune des huit premières questions de risque n’a de réponse.';
      const numbers = w.list(questions.map((id) => id.replace('q', '')));
      return questions.length === 1
        ? `La question de risque ${numbers} est encore ouverte.`
        : `Les questions de risque ${numbers} sont encore ouvertes.`;
    },
    'missing.baseline': () => 'L’approche la plus simple n’a encore ni exactitude ni coût.',
    'missing.ml-value': () => 'L’apprentissage automatique n’a encore ni exactitude ni coût.',
    'missing.good-enough': () => 'Personne n’a dit quel niveau suffit.',
    'missing.owner': () => 'Il n’a pas de responsable.',
  };
}
