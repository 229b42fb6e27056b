import type { diagnosis as english } from '../en/diagnosis.ts';
import type { Format } from '../format.ts';
import { patternTexts } from './framework/diagnosis.ts';

/** What the pitfalls and patterns say, and how they are answered. */
export function diagnosis(format: Format): ReturnType<typeof english> {
  return {
    pitfalls: 'Cinq écueils',
    patterns: 'Trois orientations',
    statuses: {
      present: 'Présent',
      'at-risk': 'Menaçant',
      'not-indicated': 'Sans indice',
      'not-enough-evidence': 'Éléments insuffisants',
    },
    score: (score) => `${format.number(score)} sur 100`,
    answers: { no: 'Non', partly: 'En partie', yes: 'Oui' },
    answerOf: (text) => `Réponse à : ${text}`,
    computed: 'D’après l’atelier',
    overruled: 'Réponse du groupe',
    weight: (weight) => `poids ${format.number(weight)}`,
    because: (indicators) => `Ce qui pèse le plus : ${format.list(indicators.map((text) => `« ${text} »`))}.`,
    prevention: 'Ce qui le prévient',
    whyPitfall: 'Pourquoi ce constat ?',
    whyPattern: 'Pourquoi cette orientation ?',
    figures: 'Chiffres sur lesquels cela repose',
    facts: {
      modelsBuilt: 'Modèles construits en 12 mois',
      modelsLive: 'Dont en service',
      mlTeams: 'Équipes qui construisent des modèles',
      separateStacks: 'Dont avec leur propre infrastructure',
      dataScientists: 'Data scientists',
      mlEngineers: 'Ingénieurs ML',
    },
    moreThanAll: 'Plus qu’il n’y en a.',
    keyParts: 'Éléments clés',
    parts: { have: 'présent', missing: 'manquant', unknown: 'non abordé' },
    decision: {
      none: 'Aucune orientation n’a encore de signal. Répondez ci-dessous à ce que vous savez.',
      clear: (primary) => `« ${patternTexts[primary].name} » convient le mieux.`,
      blend: (primary, secondary) =>
        `« ${patternTexts[primary].name} » et « ${patternTexts[secondary].name} » sont proches : une combinaison, la première d’abord.`,
      foundations:
        'Les fondations d’abord : aucune orientation ne se détache assez, atteignez donc le niveau de maturité 1 avant d’en choisir une.',
    },
  };
}
