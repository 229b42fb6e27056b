import type { deckDiagnosis as english } from '../../en/deck/diagnosis.ts';
import type { Format } from '../../format.ts';
import { diagnosis } from '../diagnosis.ts';
import { patternTexts } from '../framework/diagnosis.ts';
import { createNumberWords } from './number-words.ts';

/** What the pages on pitfalls and on the pattern say. */
export function deckDiagnosis(format: Format): ReturnType<typeof english> {
  const { first, inWords } = createNumberWords(format);
  const { answers, computed } = diagnosis(format);
  return {
    pitfalls: {
      titles: (present, atRisk) => {
        if (present === 0 && atRisk === 0) return ['Lo que muestra el taller no indica ningún escollo'];
        const head =
          present === 0
            ? 'Ningún escollo está presente'
            : `${first(present)} de los cinco escollos ${present === 1 ? 'está presente' : 'están presentes'}`;
        return atRisk === 0
          ? [head]
          : [`${head}, y ${inWords(atRisk)} más ${atRisk === 1 ? 'está' : 'están'} en riesgo`, head];
      },
      subtitle: 'Cada escollo según los indicadores que respondió el grupo o que muestra el taller',
      pitfall: 'Escollo',
      status: 'Situación',
      evidence: 'Evidencia',
      prevention: 'Qué lo previene',
      item: (text, answer, isComputed) =>
        `${text}: ${(answer === 2 ? answers.yes : answers.partly).toLowerCase()}${isComputed ? `, ${computed.toLowerCase()}` : ''}.`,
      noEvidence: 'Nada de lo respondido lo indica.',
      notes:
        'Presente desde 60 de 100, en riesgo desde 30; con menos de la mitad del peso respondida, la evidencia es insuficiente.',
    },
    pattern: {
      titles: {
        clear: (primary, points) => [
          `«${patternTexts[primary].name}» es lo que mejor encaja, con ${format.number(points)} de 100`,
        ],
        blend: (primary, secondary) => [
          `«${patternTexts[primary].name}» y «${patternTexts[secondary].name}» están muy próximos: una combinación`,
        ],
        foundations: () => ['Ningún patrón destaca lo suficiente: primero los cimientos'],
      },
      subtitle: 'Tres patrones estratégicos según las señales respondidas',
      pattern: 'Patrón',
      score: 'Puntos',
      signals: 'Señales a favor',
      parts: 'Elementos clave, existentes o no',
      part: (text, state) => `${text}: ${{ have: 'existe', missing: 'falta', unknown: 'no tratado' }[state]}.`,
      noSignals: 'Ninguna señal respondida.',
      notes:
        'Por debajo de 40 de 100, primero los cimientos. A menos de 10 puntos, dos patrones son una combinación. Un elemento existe cuando su práctica es estándar en la mayoría de los equipos.',
    },
  };
}
