import type { Disagreement } from '#shared/analysis/order/order-types.ts';
import type { order as english } from '../en/order.ts';
import type { Format } from '../format.ts';
import { createNumberWords } from './deck/number-words.ts';

/** The words of how far the order can be trusted: other weights, other methods. */
export function order(format: Format): ReturnType<typeof english> {
  const { first } = createNumberWords(format);
  return {
    title: 'Qué cambiaría el orden',
    useCase: 'Caso de uso',
    none: 'Hay menos de dos casos de uso puntuados en todos los criterios, así que no hay orden que probar.',
    notJudged: (titles, count) =>
      `Sin juzgar, por faltar la puntuación de un criterio: ${titles}${count > 0 ? ` y ${format.number(count)} más` : ''}.`,
    strips: {
      best: 'Cuánto puede moverse cada peso antes de que otro quede primero',
      ranking: 'Cuánto puede moverse cada peso antes de que alguno adelante a otro',
      strip: (low, high) =>
        low <= 1e-9 && high >= 1 - 1e-9 ? 'cualquier peso' : `${format.percent(low)} – ${format.percent(high)}`,
      note: 'Se mueve un peso cada vez; los demás conservan sus proporciones. La barra es donde se mantiene; la marca, el peso en uso.',
      bestShared: (titles) => `Comparten el primer puesto, así que no hay un mejor que mantener: ${titles}.`,
      allLevel: 'Todos tienen la misma puntuación.',
      level: (count) =>
        `${format.number(count)} comparten su puntuación con otro. Cualquier otro peso decide cuál va delante.`,
      bestNever: (title) => `Va primero, sea cual sea cada peso: ${title}.`,
      bestNearest: (title, criterion, weight, at, other) =>
        at > weight
          ? `${title} va primero hasta que «${criterion}» cuenta más del ${format.percent(at, 1)} en vez del ${format.percent(weight, 1)}; entonces, ${other}.`
          : `${title} va primero hasta que «${criterion}» cuenta menos del ${format.percent(at, 1)} en vez del ${format.percent(weight, 1)}; entonces, ${other}.`,
      rankingNearest: (ahead, behind, criterion, at, weight) =>
        at > weight
          ? `Los primeros en intercambiar su puesto son ${ahead} y ${behind}, cuando «${criterion}» cuenta más del ${format.percent(at, 1)}.`
          : `Los primeros en intercambiar su puesto son ${ahead} y ${behind}, cuando «${criterion}» cuenta menos del ${format.percent(at, 1)}.`,
      rankingNever: 'Ningún peso por sí solo cambia el orden.',
    },
    deck: {
      titles: {
        shared: (count) =>
          `${first(count, 'una')} ideas comparten el primer puesto, así que los pesos deciden cuál va delante`,
        always: (title) => `${title} va por delante, sea cual sea cada peso`,
        alwaysShort: 'El primer puesto se mantiene, sea cual sea cada peso',
        until: (title, criterion, at, isMore) =>
          isMore
            ? `${title} va por delante hasta que «${criterion}» cuenta más del ${format.percent(at)}`
            : `${title} va por delante hasta que «${criterion}» cuenta menos del ${format.percent(at)}`,
        untilShort: 'Cuánto pueden moverse los pesos antes de que otro vaya por delante',
      },
      foundBy: (method, source) =>
        source === 'given'
          ? `Los pesos se hallaron con: ${method}.`
          : 'Los pesos son los del método; nadie ha ponderado los criterios.',
      reason: (text) => `Por qué estos pesos: ${text}`,
      notJudged: (count) =>
        `${format.number(count)} ${format.plural(count, { one: 'caso de uso no se juzga', other: 'casos de uso no se juzgan' })} aquí, por faltar la puntuación de un criterio.`,
    },
    duels: {
      title: 'Cada uno frente al siguiente',
      lead: 'Ventaja',
      points: (lead) => format.number(lead, 1),
      turns: 'Se invierte cuando',
      never: 'con ningún peso por sí solo',
      level: 'empatados ahora',
      when: (criterion, weight, at) =>
        at > weight
          ? `«${criterion}» cuenta más del ${format.percent(at, 1)} (ahora ${format.percent(weight, 1)})`
          : `«${criterion}» cuenta menos del ${format.percent(at, 1)} (ahora ${format.percent(weight, 1)})`,
      pair: (ahead, behind) => `${ahead} antes que ${behind}`,
      heading: 'Par',
    },
    opinions: {
      title: 'Qué dicen otros métodos',
      lead: 'Las mismas puntuaciones y pesos, sumados de otro modo. No recomiendan nada; avisan de los puestos que no son de fiar.',
      table: 'Puestos según cuatro métodos',
      sum: 'Suma ponderada',
      topsis: 'Distancia al mejor (TOPSIS)',
      promethee: 'Par a par (PROMETHEE II)',
      together: 'Todos los métodos',
      front: 'Primero con algunos pesos',
      isOnFront: 'posible',
      beaten: (by) => `no: ${by} no es peor en nada`,
      topShared: 'Los tres métodos ponen los mismos casos de uso en los tres primeros puestos.',
      topDiffers:
        'Los tres métodos difieren en quién está entre los tres primeros. Hablen de las puntuaciones antes de fiarse de estos puestos.',
      agree: (limit) => `Ningún caso de uso se mueve ${format.number(limit)} puestos o más de un método a otro.`,
      disagree: (count, limit) =>
        `${format.number(count)} ${format.plural(count, { one: 'caso de uso se mueve', other: 'casos de uso se mueven' })} ${format.number(limit)} puestos o más. Lea ese puesto como un rango.`,
      range: (low, high) => (low === high ? format.number(low) : `${format.number(low)}–${format.number(high)}`),
      why: ({ title, criterion, move }) => {
        const score = `${format.number(move.value, 1)} en «${criterion}»`;
        const because: Readonly<Record<Disagreement['because'], string>> = {
          'far-from-best': `Un valor bajo cuenta ahí más que en una suma: ${score}.`,
          'far-from-worst': `Un valor alto cuenta ahí más que en una suma: ${score}.`,
          'lead-capped': `Una ventaja de más de dos puntos no aporta nada más ahí: ${score}.`,
          'gap-capped': `Una desventaja de más de dos puntos no cuesta nada más ahí: ${score}.`,
          'lead-in-full': `Una ventaja de dos puntos cuenta entera ahí: ${score}.`,
          'gap-in-full': `Una desventaja de dos puntos cuenta entera ahí: ${score}.`,
        };
        const by: Readonly<Record<Disagreement['method'], string>> = {
          topsis: `Por distancia al mejor, ${title} queda en el puesto ${format.number(move.to)} en vez del ${format.number(move.from)}.`,
          promethee: `Par a par, ${title} queda en el puesto ${format.number(move.to)} en vez del ${format.number(move.from)}.`,
        };
        return `${by[move.method]} ${because[move.because]}`;
      },
      rangeOf: (low, high) =>
        `Otros métodos lo sitúan entre el puesto ${format.number(low)} y el ${format.number(high)}.`,
      more: (count) => `Hay ${format.number(count)} más en la tabla.`,
    },
  };
}
