import type { diagnosis as english } from '../en/diagnosis.ts';
import type { Format } from '../format.ts';
import { patternTexts } from './framework/diagnosis.ts';

/** What the pitfalls and patterns say, and how they are answered. */
export function diagnosis(format: Format): ReturnType<typeof english> {
  return {
    pitfalls: 'Cinco escollos',
    patterns: 'Tres patrones',
    statuses: {
      present: 'Presente',
      'at-risk': 'En riesgo',
      'not-indicated': 'Sin indicios',
      'not-enough-evidence': 'Evidencia insuficiente',
    },
    score: (score) => `${format.number(score)} de 100`,
    answers: { no: 'No', partly: 'En parte', yes: 'Sí' },
    answerOf: (text) => `Respuesta a: ${text}`,
    computed: 'Según el taller',
    overruled: 'Respuesta del grupo',
    weight: (weight) => `peso ${format.number(weight)}`,
    because: (indicators) => `Lo que más pesa: ${format.list(indicators.map((text) => `«${text}»`))}.`,
    prevention: 'Qué lo previene',
    whyPitfall: '¿Por qué esta situación?',
    whyPattern: '¿Por qué este patrón?',
    figures: 'Cifras en que se apoya',
    facts: {
      modelsBuilt: 'Modelos desarrollados en 12 meses',
      modelsLive: 'De ellos, en producción',
      mlTeams: 'Equipos que desarrollan modelos',
      separateStacks: 'De ellos, con infraestructura propia',
      dataScientists: 'Científicos de datos',
      mlEngineers: 'Ingenieros de ML',
    },
    moreThanAll: 'Más de los que hay.',
    keyParts: 'Elementos clave',
    parts: { have: 'existe', missing: 'falta', unknown: 'no tratado' },
    decision: {
      none: 'Ningún patrón tiene aún señales. Responda abajo lo que sepa.',
      clear: (primary) => `El que mejor encaja: «${patternTexts[primary].name}».`,
      blend: (primary, secondary) =>
        `«${patternTexts[primary].name}» y «${patternTexts[secondary].name}» están muy próximos: una combinación, con el primero por delante.`,
      foundations:
        'Primero los cimientos: ningún patrón destaca lo suficiente, así que alcance el nivel de madurez 1 antes de elegir uno.',
    },
  };
}
