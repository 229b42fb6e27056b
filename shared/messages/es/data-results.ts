import type { DataTask, LearningCurveResult } from '#shared/analysis/data/data-types.ts';
import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import type { dataResults as english } from '../en/data-results.ts';
import type { Format } from '../format.ts';

/** What the data of a use case amounts to, in sentences that can be read aloud. */
export function dataResults(format: Format, { dataItems }: PackTexts): ReturnType<typeof english> {
  const number = (value: number, digits = 0) => format.number(value, digits);
  const about = (value: number) => number(Number(value.toPrecision(2)));
  const curves: Readonly<Record<LearningCurveResult['reach'], (curve: LearningCurveResult) => string>> = {
    'no-target': () =>
      'Los pilotos trazan una curva de aprendizaje; indique qué error hay que alcanzar y dirá cuántos ejemplos exige.',
    reached: ({ largest }) => `El mayor piloto, con ${number(largest)} ejemplos, ya alcanza el error buscado.`,
    reachable: ({ examples }) =>
      `En la curva de aprendizaje, unos ${about(examples ?? 0)} ejemplos alcanzan el error buscado.`,
    speculative: ({ examples, largest }) =>
      `En la curva de aprendizaje, unos ${about(examples ?? 0)} ejemplos alcanzarían el error buscado, pero son más de diez veces el mayor piloto, de ${number(largest)}: es especulativo.`,
    'not-reachable': () =>
      'En la curva de aprendizaje, ningún número de ejemplos alcanza el error buscado: no bastará con más datos.',
  };
  const because: Readonly<Record<DataTask['because'], string>> = {
    answer: 'la respuesta es no',
    events: 'muy pocos casos por parámetro',
    'sample-size': 'muy pocas filas',
    agreement: 'quienes etiquetan no concuerdan',
    'label-errors': 'demasiadas etiquetas erróneas',
    drift: 'los datos se han desplazado',
  };
  return {
    title: 'Qué dan de sí los datos',
    verdicts: {
      sufficient: 'Suficientes',
      conditional: 'Condicionales',
      insufficient: 'Insuficientes',
      'not-enough-evidence': 'Respuestas insuficientes',
    },
    score: ({ score, answeredShare }) =>
      score === null
        ? 'Aún no hay ninguna pregunta respondida.'
        : `${number(score)} de 100, con respuestas al ${format.percent(answeredShare)} de lo que cuenta.`,
    gates: ({ gates, verdict }) =>
      gates.length === 0
        ? null
        : verdict === 'insufficient'
          ? `El «no» en ${format.list(gates)} decide, diga lo que diga el resto.`
          : `El «no» en ${format.list(gates)} impide que sean suficientes, diga lo que diga el resto.`,
    events: ({ ratio, band }) =>
      ({
        green: `Hay ${number(ratio, 1)} casos del tipo menos frecuente por cada parámetro que un modelo puede aprender: suficiente según la regla práctica de 20.`,
        amber: `Hay ${number(ratio, 1)} casos del tipo menos frecuente por cada parámetro que un modelo puede aprender: entre las reglas prácticas de 10 y 20, así que justo.`,
        red: `Solo hay ${number(ratio, 1)} casos del tipo menos frecuente por cada parámetro que un modelo puede aprender: por debajo de la regla práctica de 10.`,
      })[band],
    eventsHint: 'Los métodos flexibles, como árboles y redes, necesitan unas diez veces más.',
    sampleSize: ({ needed, have, isEnough }) =>
      isEnough === null || have === null
        ? `Según el método de Riley, un modelo necesita ${number(needed)} filas.`
        : isEnough
          ? `Según el método de Riley, un modelo necesita ${number(needed)} filas, y hay unas ${number(have)}.`
          : `Según el método de Riley, un modelo necesita ${number(needed)} filas, y solo hay unas ${number(have)}.`,
    sampleSizeDefault: (r2) =>
      `Da por explicado el ${format.percent(r2, 1)} de la varianza, el 15\u00A0% del máximo posible.`,
    perClass: ({ count, band }) =>
      ({
        'too-few': `El tipo menos frecuente tiene ${number(count)} ejemplos: menos de los 10 que pide cualquier herramienta.`,
        least: `El tipo menos frecuente tiene ${number(count)} ejemplos: más de los 10 que piden como mínimo las herramientas, menos de los 1000 que recomiendan.`,
        recommended: `El tipo menos frecuente tiene ${number(count)} ejemplos: más de los 1000 que recomiendan las herramientas, menos de los 5000 de una regla práctica para el aprendizaje profundo.`,
        'deep-learning': `El tipo menos frecuente tiene ${number(count)} ejemplos: suficiente incluso según la regla práctica de 5000 para el aprendizaje profundo.`,
      })[band],
    imbalance: (ratio) =>
      `Hay ${number(ratio)} de los demás por cada uno de ellos, más del 100 a 1 a partir del cual avisan las herramientas.`,
    curve: (curve) => curves[curve.reach](curve),
    agreement: ({ value, light }) =>
      ({
        green: `Quienes etiquetan concuerdan de forma fiable (α ${number(value, 2)}).`,
        amber: `Quienes etiquetan concuerdan de forma provisional (α ${number(value, 2)}).`,
        red: `Quienes etiquetan no concuerdan lo bastante para fiarse (α ${number(value, 2)}, por debajo de 0,667).`,
      })[light],
    errorRate: ({ value, light }) =>
      ({
        green: `El ${format.percent(value, 1)} de las etiquetas son erróneas: pocas.`,
        amber: `El ${format.percent(value, 1)} de las etiquetas son erróneas, más o menos como en conjuntos de prueba conocidos.`,
        red: `El ${format.percent(value, 1)} de las etiquetas son erróneas: demasiadas, el límite es el 5\u00A0%.`,
      })[light],
    drift: ({ index, band }) =>
      ({
        stable: `Los datos están como estaban (índice de estabilidad ${number(index, 2)}, por debajo de 0,10).`,
        monitor: `Los datos empiezan a desplazarse (índice de estabilidad ${number(index, 2)}): vigílelos.`,
        act: `Los datos se han desplazado (índice de estabilidad ${number(index, 2)}, por encima de 0,25): actúe.`,
      })[band],
    tasks: 'Tareas de datos',
    task: ({ item, because: why }) => `${item}  ${dataItems[item]}: ${because[why]}.`,
  };
}
