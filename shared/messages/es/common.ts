import type { common as english } from '../en/common.ts';
import type { Format } from '../format.ts';

/** Words that every part of the app uses, one word for one thing. */
export function common(format: Format): ReturnType<typeof english> {
  return {
    /** Questions over explanations. */
    whys: {
      score: '¿Por qué esta puntuación?',
      robustness: '¿Por qué esta robustez?',
      data: '¿Por qué este veredicto sobre los datos?',
      replicas: '¿Por qué tantas copias?',
      standing: '¿Por qué se sitúa ahí?',
      chosen: '¿Por qué es así?',
      agreement: '¿Por qué este acuerdo?',
    },
    appName: 'Sextant',
    useCases: (count) =>
      `${format.number(count)} ${format.plural(count, { one: 'caso de uso', other: 'casos de uso' })}`,
    recommendations: {
      ml: 'Usar ML',
      hybrid: 'Híbrido',
      rules: 'Reglas',
      'data-first': 'Datos primero',
      'do-not-build': 'No desarrollar',
    },
    recommendationSentences: {
      ml: 'Usar aprendizaje automático',
      hybrid: 'Primero reglas o estadística, ML para lo que dejen sin resolver y reglas que lo acotan',
      rules: 'Usar reglas, heurísticas, estadística o una automatización sencilla',
      'data-first': 'Preparar los datos y decidir después',
      'do-not-build': 'Práctica prohibida',
    },
    notScored: 'Aún sin puntuar',
    tiers: { low: 'Bajo', medium: 'Medio', high: 'Alto', critical: 'Crítico', prohibited: 'Prohibido' },
    levels: { 0: 'Manual', 1: 'Flujo de ML', 2: 'CI/CD para ML', 3: 'ML autónomo' },
    steps: {
      frame: 'Encuadrar',
      collect: 'Recopilar',
      score: 'Puntuar',
      value: 'Valorar',
      govern: 'Gobernar',
      mature: 'Madurar',
      decide: 'Decidir',
      deck: 'Presentación',
    },
    default: 'por defecto',
    unknown: '–',
  };
}
