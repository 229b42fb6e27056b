import type { MissingReasons } from '#shared/analysis/reasons/missing-reasons.ts';
import type { SentencesOf } from './sentences.ts';
import type { Words } from './words.ts';

export function missingSentences(w: Words): SentencesOf<MissingReasons> {
  return {
    'missing.criteria': ({ criteria }) => `Not scored: ${w.criteria(criteria)}.`,
    'missing.risk': ({ questions }) => {
      if (questions.length === 8) return 'None of the first eight risk questions is answered.';
      const numbers = w.list(questions.map((id) => id.replace('q', '')));
      return questions.length === 1
        ? `Risk question ${numbers} is still open.`
        : `Risk questions ${numbers} are still open.`;
    },
    'missing.baseline': () => 'The simplest approach has no accuracy and cost yet.',
    'missing.ml-value': () => 'Machine learning has no accuracy and cost yet.',
    'missing.good-enough': () => 'Nobody has said what is good enough.',
    'missing.owner': () => 'It has no owner.',
  };
}
