import type { MissingReasons } from '#shared/analysis/reasons/missing-reasons.ts';
import type { SentencesOf } from './sentences.ts';
import type { Words } from './words.ts';

export function missingSentences(w: Words): SentencesOf<MissingReasons> {
  return {
    'missing.criteria': ({ criteria }) => `Nicht bewertet: ${w.criteria(criteria)}.`,
    'missing.risk': ({ questions }) => {
      if (questions.length === 8) return 'Keine der ersten acht Risikofragen ist beantwortet.';
      const numbers = w.list(questions.map((id) => id.replace('q', '')));
      return questions.length === 1
        ? `Risikofrage ${numbers} ist noch offen.`
        : `Die Risikofragen ${numbers} sind noch offen.`;
    },
    'missing.baseline': () => 'Der einfachste Ansatz hat noch keine Genauigkeit und keine Kosten.',
    'missing.ml-value': () => 'Maschinelles Lernen hat noch keine Genauigkeit und keine Kosten.',
    'missing.good-enough': () => 'Niemand hat gesagt, was gut genug ist.',
    'missing.owner': () => 'Niemand ist verantwortlich.',
  };
}
