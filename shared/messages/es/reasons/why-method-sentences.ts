import type { WhyMethodReasons } from '#shared/analysis/reasons/why-method-reasons.ts';
import type { SentencesOf } from '../../en/reasons/sentences.ts';
import type { Words } from './words.ts';

const weightMethods = {
  equal: 'Nadie ha ponderado los criterios: los pesos son los del método.',
  direct: 'Los pesos son la parte de los puntos que el grupo dio a cada criterio.',
  swing: 'Los pesos son la parte de los puntos de cambio que el grupo dio a cada criterio.',
  'rank-order-centroid': 'Los pesos se deducen de la ordenación de los criterios por el grupo (centroide).',
  'rank-sum': 'Los pesos se deducen de la ordenación de los criterios por el grupo (suma de rangos).',
  'rank-reciprocal': 'Los pesos se deducen de la ordenación de los criterios por el grupo (rangos recíprocos).',
  pairwise: 'Los pesos se deducen de las comparaciones por pares del grupo.',
};
const verdicts = {
  sufficient: 'Los datos bastan: al menos 75 puntos y ninguna respuesta que lo impida.',
  conditional:
    'Los datos bastan con condiciones: al menos 50 puntos, pero menos de 75 o con una respuesta que los frena.',
  insufficient: 'Los datos no bastan: menos de 50 puntos, o una respuesta lo impide.',
  'not-enough-evidence': 'Hay muy poco respondido para juzgar los datos: menos del 60\u00A0% del peso.',
};
const answers = { 0: 'no', 1: 'en parte', 2: 'sí' };
const peaks = {
  given: 'según indica el grupo',
  'busiest-hour': 'según la hora de mayor carga',
  factor: 'tomado como tres veces la media',
};
const decisions = {
  given: 'según indica el grupo',
  'per-year': 'las decisiones al año de su valor, repartidas entre los días',
  peak: 'a partir del pico que indica el grupo',
};
const times = {
  'service-time': 'según lo medido para una respuesta',
  'model-budget': 'lo que el límite de tiempo deja al modelo',
  p50: 'la mitad de las respuestas son más rápidas',
  p95: 'solo una de cada veinte respuestas es más lenta',
};
const bases = {
  likely: 'con los datos más probables',
  p50: 'en el valor central de sus simulaciones',
  p10: 'en su prudente percentil diez',
};
const parts = {
  data: 'Los datos',
  suitability: 'La idoneidad',
  maturity: 'La cercanía de la organización a la madurez que necesita',
  operations: 'Lo que se sabe de su operación',
  tier: 'Su nivel de riesgo',
};
const readings = {
  reliable: 'El grupo coincide lo bastante para fiarse',
  tentative: 'El grupo coincide lo bastante para conclusiones provisionales',
  unreliable: 'El grupo no coincide lo bastante para fiarse',
};

export function whyMethodSentences(w: Words): SentencesOf<WhyMethodReasons> {
  const count = (value: number, one: string, other: string) => `${w.number(value)} ${w.plural(value, { one, other })}`;
  return {
    'why.score': ({ score, answered, criteria }) =>
      `Su idoneidad es de ${w.points(score)} sobre 100: los puntos de ${answered === criteria ? `sus ${count(criteria, 'criterio', 'criterios')}` : `los ${w.number(answered)} criterios puntuados de ${w.number(criteria)}`}, cada uno según su peso.`,
    'why.criterion': ({ criterion, value, points, weight }) =>
      `Una puntuación de ${w.points(value)} en ${w.criterion(criterion)} da ${w.points(points)} puntos, que cuentan un ${w.share(weight)}.`,
    'why.score-settled': ({ value }) => `El grupo fijó ${w.points(value)}.`,
    'why.score-median': ({ value, count: people }) =>
      people === 1
        ? `Una persona dio ${w.points(value)}.`
        : `${w.points(value)} es la mediana de lo que dieron ${w.number(people)} personas.`,
    'why.score-typical': ({ value }) =>
      `${w.points(value)} es lo típico de este tipo de caso de uso; nadie del grupo lo ha puntuado.`,
    'why.weights': ({ method }) => weightMethods[method],
    'why.robustness': ({ share, recommendation, draws, seed }) =>
      `El ${w.share(share)} de ${w.number(draws)} simulaciones recomienda también ${w.recommendation(recommendation)}. Parten del número ${w.number(seed)}, así que son siempre las mismas.`,
    'why.robustness-degree': ({ robust, mostly }) =>
      `Una recomendación se considera sólida desde el ${w.share(robust)} de las simulaciones, bastante sólida desde el ${w.share(mostly)} y frágil por debajo.`,
    'why.robustness-weights': ({ criteria }) =>
      `Cada simulación pondera de nuevo los ${w.number(criteria)} criterios, con todas las ponderaciones igual de probables.`,
    'why.robustness-voices': ({ voices }) =>
      `Cada simulación toma cada puntuación de ${voices === 1 ? 'el único voto' : `uno de los ${w.number(voices)} votos`} del grupo, o lo que el grupo fijó.`,
    'why.data': ({ score, share }) =>
      `Las respuestas dan ${w.points(score)} de 100 puntos; está respondido el ${w.share(share)} del peso.`,
    'why.data-verdict': ({ verdict }) => verdicts[verdict],
    'why.data-item': ({ item, answer, weight }) =>
      `${item} (${w.dataItem(item)}): ${answers[answer]}, con el ${w.share(weight)} del peso.`,
    'why.data-gate': ({ item }) => `Un «no» en ${item} limita el veredicto, diga lo que diga el resto.`,
    'why.replicas': ({ replicas, concurrency }) =>
      `Hacen falta ${count(replicas, 'réplica', 'réplicas')}, pues en el pico hay ${w.number(concurrency, 1)} ${w.plural(concurrency, { one: 'respuesta', other: 'respuestas' })} en curso a la vez.`,
    'why.load': ({ peak, headroom }) =>
      `Con un pico de ${w.number(peak, 2)} por segundo debería soportar ${w.number(headroom, 2)}: el pico y tres veces su raíz cuadrada, como margen para el azar.`,
    'why.peak': ({ peak, from, average }) =>
      `El pico es de ${w.number(peak, 2)} por segundo, ${peaks[from]}; la media es de ${w.number(average, 2)}.`,
    'why.decisions': ({ perDay, from }) => `Responde ${w.number(perDay)} veces al día, ${decisions[from]}.`,
    'why.service-time': ({ milliseconds, from }) =>
      `Una respuesta tarda ${w.number(milliseconds)} milisegundos, ${times[from]}.`,
    'why.per-replica': ({ count: at }) => `Una réplica atiende ${count(at, 'respuesta', 'respuestas')} a la vez.`,
    'why.utilization': ({ share }) =>
      `Una réplica puede estar ocupada el ${w.share(share)} del tiempo, para que las respuestas no hagan cola.`,
    'why.standing': ({ value, feasibility }) =>
      `Se sitúa en ${w.points(value)} de 100 en valor y ${w.points(feasibility)} de 100 en viabilidad.`,
    'why.standing-room': ({ value, feasibility, reason, by }) =>
      `El grupo lo situó en ${w.points(value)} en valor y ${w.points(feasibility)} en viabilidad.${w.said(reason, by)}`,
    'why.standing-value': ({ points, npv, reference }) =>
      `Vale ${w.money(npv)}, y ${w.money(reference)} equivalen a 100 puntos: ${w.points(points)} puntos.`,
    'why.standing-feasibility': ({ points }) =>
      `Su viabilidad de ${w.points(points)} puntos se compone de cinco partes.`,
    'why.feasibility-part': ({ part, points, weight }) =>
      `${parts[part]}: ${w.points(points)} de 100 puntos, que cuentan un ${w.share(weight)}.`,
    'why.chosen-value': ({ npv, basis }) => `Cuenta con ${w.money(npv)} en la elección, ${bases[basis]}.`,
    'why.commitment': ({ commitment, build, upkeep }) =>
      `Compromete ${w.money(commitment)}: ${w.money(build)} de desarrollo y dos años de mantenimiento a ${w.money(upkeep)}.`,
    'why.alpha': ({ alpha, reading, low, high }) =>
      low === null || high === null
        ? `${readings[reading]}: el alfa de Krippendorff es ${w.number(alpha, 2)}, donde 1 es acuerdo total y 0 es azar.`
        : `${readings[reading]}: el alfa de Krippendorff es ${w.number(alpha, 2)}, muy probablemente entre ${w.number(low, 2)} y ${w.number(high, 2)}, donde 1 es acuerdo total y 0 es azar.`,
    'why.alpha-basis': ({ raters, units, answers: given }) =>
      `Se apoya en ${count(given, 'puntuación', 'puntuaciones')} de ${count(raters, 'persona', 'personas')}, en ${count(units, 'lugar', 'lugares')} que puntuaron al menos dos de ellas.`,
    'why.alpha-criterion': ({ criterion, alpha }) => `Solo en ${w.criterion(criterion)} es ${w.number(alpha, 2)}.`,
  };
}
