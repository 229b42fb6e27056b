import type { deckDiagnosis as source } from '../../en/deck/diagnosis.ts';
import type { Format } from '../../format.ts';
import { diagnosis } from '../diagnosis.ts';
import { patternTexts } from '../framework/diagnosis.ts';
import { createNumberWords } from './number-words.ts';

/** What the pages on pitfalls and on the pattern say. */
export function deckDiagnosis(format: Format): ReturnType<typeof source> {
  const { inWords } = createNumberWords(format);
  const { answers } = diagnosis(format);
  /** Pitfalls are masculine. */
  const one = (count: number) => (count === 1 ? 'einer' : inWords(count));
  const first = (count: number) => one(count).replace(/^./, (letter) => letter.toUpperCase());
  return {
    pitfalls: {
      titles: (present, atRisk) => {
        if (present === 0 && atRisk === 0) return ['Nach dem, was der Workshop zeigt, ist kein Fallstrick angezeigt'];
        const head =
          present === 0
            ? 'Kein Fallstrick liegt vor'
            : `${first(present)} von fünf Fallstricken ${present === 1 ? 'liegt' : 'liegen'} vor`;
        const more = atRisk === 1 ? 'ein weiterer droht' : `${inWords(atRisk)} weitere drohen`;
        return atRisk === 0 ? [head] : [`${head}, ${more}`, head];
      },
      subtitle: 'Jeder Fallstrick nach den Anzeichen, die die Runde beantwortet hat oder der Workshop zeigt',
      pitfall: 'Fallstrick',
      status: 'Befund',
      evidence: 'Belege',
      prevention: 'Was dagegen hilft',
      item: (text, answer, isComputed) =>
        `${text}: ${answer === 2 ? 'ja' : answers.partly.toLowerCase()}${isComputed ? ', aus dem Workshop' : ''}.`,
      noEvidence: 'Nichts Beantwortetes spricht dafür.',
      notes:
        'Vorhanden ab 60 von 100, gefährdet ab 30; ist weniger als die Hälfte des Gewichts beantwortet, reichen die Belege nicht.',
    },
    pattern: {
      titles: {
        clear: (primary, points) => [
          `„${patternTexts[primary].name}“ passt am besten, mit ${format.number(points)} von 100`,
        ],
        blend: (primary, secondary) => [
          `„${patternTexts[primary].name}“ und „${patternTexts[secondary].name}“ liegen dicht beieinander: eine Mischung`,
          'Zwei Muster liegen dicht beieinander: eine Mischung',
        ],
        foundations: () => ['Kein Muster spricht deutlich genug: Erst kommen die Grundlagen'],
      },
      subtitle: 'Drei strategische Muster nach den beantworteten Signalen',
      pattern: 'Muster',
      score: 'Punkte',
      signals: 'Was dafür spricht',
      parts: 'Wesentliche Teile, vorhanden oder fehlend',
      part: (text, state) => `${text}: ${{ have: 'vorhanden', missing: 'fehlt', unknown: 'nicht besprochen' }[state]}.`,
      noSignals: 'Kein Signal beantwortet.',
      notes:
        'Unter 40 von 100 kommen zuerst die Grundlagen. Liegen zwei Muster höchstens 10 Punkte auseinander, sind sie eine Mischung. Ein Teil ist vorhanden, wo seine Praktik in den meisten Teams Standard ist.',
    },
  };
}
