import type { DataReasons } from '#shared/analysis/reasons/data-reasons.ts';
import type { SentencesOf } from './sentences.ts';
import type { Words } from './words.ts';

export function dataSentences(w: Words): SentencesOf<DataReasons> {
  return {
    'data.rows-against-answer': ({ have, needed }) =>
      `Der seltenste Fall soll häufig genug sein, doch es gibt ${w.number(have)} Zeilen, und ein Modell braucht ${w.number(needed)}.`,
    'data.events-against-answer': ({ ratio }) =>
      `Der seltenste Fall soll häufig genug sein, doch auf jeden zu lernenden Parameter kommen nur ${w.number(ratio, 1)} davon.`,
    'data.agreement-against-answer': ({ alpha }) =>
      `Die Labels sollen annehmbar sein, doch die Annotierenden stimmen nur zu ${w.number(alpha, 2)} überein: Unter 0,667 sollte sich niemand darauf verlassen.`,
    'data.errors-against-answer': ({ rate }) =>
      `Die Labels sollen annehmbar sein, doch ${w.share(rate)} davon sind falsch, mehr als 5\u00A0%.`,
    'data.bins-unlike': ({ before, now }) =>
      `Drift lässt sich nicht feststellen: Es gibt ${w.number(before)} Klassen von früher und ${w.number(now)} von heute.`,
    'data.r2-too-high': ({ r2, most }) =>
      `Die erklärbare Varianz soll ${w.share(r2)} sein, bei so seltenen Fällen sind aber höchstens ${w.share(most)} möglich.`,
    'data.one-class': () => 'Alle Fälle sind von einer Art; ein Modell könnte nichts unterscheiden.',
    'data.pilots-unusable': () =>
      'Die Piloten ergeben keine Lernkurve: Mindestens drei brauchen verschiedene Beispielzahlen und Fehler über dem, den keine Daten beseitigen.',
    'data.target-below-floor': ({ target, floor }) =>
      `Der Zielfehler ist ${w.share(target)}, doch ${w.share(floor)} sollen bleiben, welche Daten auch immer.`,
  };
}
