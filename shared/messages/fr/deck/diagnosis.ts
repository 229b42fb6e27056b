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
        if (present === 0 && atRisk === 0) return ['Aucun écueil ne ressort de l’atelier'];
        const head =
          present === 0
            ? 'Aucun écueil n’est présent'
            : `${first(present)} ${present === 1 ? 'écueil sur cinq est présent' : 'écueils sur cinq sont présents'}`;
        return atRisk === 0
          ? [head]
          : [`${head}, ${inWords(atRisk)} ${atRisk === 1 ? 'autre menace' : 'autres menacent'}`, head];
      },
      subtitle: 'Chaque écueil d’après les indicateurs renseignés par le groupe ou ressortant de l’atelier',
      pitfall: 'Écueil',
      status: 'Constat',
      evidence: 'Indices',
      prevention: 'Ce qui le prévient',
      item: (text, answer, isComputed) =>
        `${text} : ${(answer === 2 ? answers.yes : answers.partly).toLowerCase()}${isComputed ? `, ${computed.toLowerCase()}` : ''}.`,
      noEvidence: 'Aucune réponse ne l’indique.',
      notes:
        'Présent à partir de 60 sur 100, menaçant à partir de 30 ; si moins de la moitié du poids est renseignée, les éléments ne suffisent pas.',
    },
    pattern: {
      titles: {
        clear: (primary, points) => [
          `« ${patternTexts[primary].name} » convient le mieux, avec ${format.number(points)} sur 100`,
        ],
        blend: (primary, secondary) => [
          `« ${patternTexts[primary].name} » et « ${patternTexts[secondary].name} » sont proches : une combinaison`,
        ],
        foundations: () => ['Aucune orientation ne se détache assez : les fondations d’abord'],
      },
      subtitle: 'Trois orientations stratégiques d’après les signaux renseignés',
      pattern: 'Orientation',
      score: 'Score',
      signals: 'Ce qui l’indique',
      parts: 'Éléments clés, présents ou manquants',
      part: (text, state) => `${text} : ${{ have: 'présent', missing: 'manquant', unknown: 'non abordé' }[state]}.`,
      noSignals: 'Aucun signal renseigné.',
      notes:
        'Sous 40 sur 100, les fondations d’abord. À moins de 10 points d’écart, deux orientations se combinent. Un élément est présent si sa pratique est standard dans la plupart des équipes.',
    },
  };
}
