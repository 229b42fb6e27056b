import type { Format } from '../../format.ts';
import { diagnosis } from '../diagnosis.ts';
import { patternTexts } from '../framework/diagnosis.ts';
import { createNumberWords } from './number-words.ts';

type Titles = readonly [string, ...string[]];
type PatternName = keyof typeof patternTexts;

/** What the pages on pitfalls and on the pattern say. */
export function deckDiagnosis(format: Format) {
  const { first, inWords } = createNumberWords(format);
  const { answers, computed } = diagnosis(format);
  return {
    pitfalls: {
      titles: (present: number, atRisk: number): Titles => {
        if (present === 0 && atRisk === 0) return ['No pitfall is indicated by what the workshop shows'];
        const head =
          present === 0
            ? 'No pitfall is present'
            : `${first(present)} of five pitfalls ${present === 1 ? 'is' : 'are'} present`;
        return atRisk === 0
          ? [head]
          : [`${head}, and ${inWords(atRisk)} more ${atRisk === 1 ? 'is' : 'are'} at risk`, head];
      },
      subtitle: 'Each pitfall by the indicators that the room answered or the workshop shows',
      pitfall: 'Pitfall',
      status: 'Standing',
      evidence: 'Evidence',
      prevention: 'What prevents it',
      /** An indicator with its answer: `yes` or `partly`. */
      item: (text: string, answer: 1 | 2, isComputed: boolean) =>
        `${text}: ${(answer === 2 ? answers.yes : answers.partly).toLowerCase()}${isComputed ? `, ${computed.toLowerCase()}` : ''}.`,
      noEvidence: 'Nothing answered speaks for it.',
      notes:
        'Present from 60 of 100, at risk from 30; with less than half of the weight answered there is not enough evidence.',
    },
    pattern: {
      titles: {
        clear: (primary: PatternName, points: number): Titles => [
          `${patternTexts[primary].name} fits best, at ${format.number(points)} of 100`,
        ],
        blend: (primary: PatternName, secondary: PatternName): Titles => [
          `${patternTexts[primary].name} and ${patternTexts[secondary].name.toLowerCase()} lie close together: a blend`,
        ],
        foundations: (): Titles => ['No pattern speaks strongly enough: foundations come first'],
      },
      subtitle: 'Three strategic patterns by the signals that were answered',
      pattern: 'Pattern',
      score: 'Score',
      signals: 'What speaks for it',
      parts: 'Key parts, there or missing',
      part: (text: string, state: 'have' | 'missing' | 'unknown') =>
        `${text}: ${{ have: 'there', missing: 'missing', unknown: 'not discussed' }[state]}.`,
      noSignals: 'No signal answered.',
      notes:
        'Under 40 of 100, foundations come first. Within 10 points of each other, two patterns are a blend. A part is there where its practice is standard in most teams.',
    },
  };
}
