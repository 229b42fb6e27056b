import type { DataReasons } from '#shared/analysis/reasons/data-reasons.ts';
import type { SentencesOf } from '../../en/reasons/sentences.ts';
import type { Words } from './words.ts';

export function dataSentences(w: Words): SentencesOf<DataReasons> {
  return {
    'data.rows-against-answer': ({ have, needed }) =>
      `Se dice que el caso menos frecuente lo es bastante, pero hay ${w.number(have)} filas y un modelo necesita ${w.number(needed)}.`,
    'data.events-against-answer': ({ ratio }) =>
      `Se dice que el caso menos frecuente lo es bastante, pero solo hay ${w.number(ratio, 1)} por cada parámetro que aprender.`,
    'data.agreement-against-answer': ({ alpha }) =>
      `Se dice que las etiquetas son aceptables, pero quienes etiquetan solo concuerdan en ${w.number(alpha, 2)}: por debajo de 0,667 nadie debería fiarse.`,
    'data.errors-against-answer': ({ rate }) =>
      `Se dice que las etiquetas son aceptables, pero el ${w.share(rate)} son erróneas, más del 5\u00A0%.`,
    'data.bins-unlike': ({ before, now }) =>
      `La deriva no puede determinarse: hay ${w.number(before)} tramos de antes y ${w.number(now)} de ahora.`,
    'data.r2-too-high': ({ r2, most }) =>
      `Se dice que la varianza explicable es del ${w.share(r2)}, pero con un caso tan infrecuente puede ser como máximo del ${w.share(most)}.`,
    'data.one-class': () => 'Todos los casos son del mismo tipo, así que no hay nada que un modelo pueda distinguir.',
    'data.pilots-unusable': () =>
      'Los pilotos no trazan una curva de aprendizaje: al menos tres deben tener números de ejemplos distintos y errores superiores al que ningún dato elimina.',
    'data.target-below-floor': ({ target, floor }) =>
      `El error que se quiere alcanzar es del ${w.share(target)}, pero se dice que el ${w.share(floor)} persiste con cualquier dato.`,
  };
}
