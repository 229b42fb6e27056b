import type { Recommendation } from '#shared/analysis/suitability/suitability-types.ts';
import type { weights as english } from '../en/weights.ts';
import type { Format } from '../format.ts';
import { common } from './common.ts';

const saaty: Readonly<Record<number, string>> = {
  1: 'tan importante como',
  2: 'entre igual y algo más importante que',
  3: 'algo más importante que',
  4: 'entre algo y claramente más importante que',
  5: 'claramente más importante que',
  6: 'entre claramente y mucho más importante que',
  7: 'mucho más importante que',
  8: 'entre mucho y muchísimo más importante que',
  9: 'muchísimo más importante que',
};

/** A judgement as people write it: `3`, or `1/3` where it is turned round. */
function ratioText(format: Format, value: number): string {
  if (value >= 1 - 1e-9) return format.number(value, 1);
  return `1/${format.number(1 / value, 1)}`;
}

/** The words of the screen on which the weights are worked out. */
export function weights(format: Format): ReturnType<typeof english> {
  const { recommendations } = common(format);
  const named = (recommendation: Recommendation) => recommendations[recommendation];
  const points = (share: number) => format.percent(share);
  const cases = (count: number) => format.plural(count, { one: 'caso de uso', other: 'casos de uso' });
  return {
    title: 'Cuánto cuenta cada criterio',
    lead: 'Calcule los pesos del modo que mejor entienda el grupo. Nada cuenta hasta que los use.',
    back: 'Volver al taller',
    open: 'Calcular los pesos',
    openDraft: 'Seguir con los pesos',
    draftWaits: 'Se están calculando otros pesos. No cambian nada hasta que se usen.',
    methods: {
      title: 'Modos de hallarlos',
      way: 'Modo',
      inUse: 'en uso',
      inWork: 'en curso',
      nothing: 'aún sin introducir',
      partial: (judged, pairs) => `${format.number(judged)} de ${format.number(pairs)} pares`,
      choose: (method) => `Hallar los pesos con: ${method}`,
      cell: (criterion, share) => `${criterion} ${points(share)}`,
    },
    hints: {
      equal:
        'Los criterios cuentan como los fija el método: todos lo mismo, salvo que se hayan editado sus pesos. Así empieza la aplicación, y es un buen comienzo si nadie sabe más.',
      direct: 'Dé puntos a cada criterio. Su parte del total es su peso.',
      swing:
        'Piense en un caso de uso que sea el peor en todo. ¿Qué criterio llevaría primero de lo peor a lo mejor? Recibe 100; los demás, menos.',
      'rank-order-centroid':
        'Ponga primero lo más importante. Los pesos son el centro de todos los que respetan este orden: pendiente fuerte, el primero cuenta casi la mitad.',
      'rank-sum':
        'Ponga primero lo más importante. Los pesos bajan en pasos iguales: pendiente más suave que el centroide.',
      'rank-reciprocal':
        'Ponga primero lo más importante. Los pesos bajan como 1, 1/2, 1/3: fuerte arriba, suave abajo.',
      pairwise:
        'Compare los criterios de dos en dos. La aplicación halla los pesos que mejor encajan y dice dónde chocan las respuestas.',
    },
    rank: {
      list: 'Criterios, primero el más importante',
      keys: 'Las flechas pasan de uno a otro. Alt y una flecha mueven un criterio; T lo empata con el anterior.',
      nobody: 'Nadie los ha ordenado aún. Mueva uno, o adopte el orden tal como está.',
      takeOrder: 'Adoptar este orden',
      place: (rank) => format.number(rank),
      item: (criterion, rank, count) => `${criterion}, puesto ${format.number(rank)} de ${format.number(count)}`,
      tied: (criterion, rank) => `${criterion}, comparte el puesto ${format.number(rank)}`,
      tie: (criterion) => `Empatar ${criterion} con el anterior`,
      untie: (criterion) => `Separar ${criterion} del anterior`,
      sameAsBefore: 'mismo puesto',
    },
    pairs: {
      whose: 'Juicio de quién',
      room: 'El grupo',
      somebody: (number) => `Participante ${format.number(number)}`,
      roomHint:
        'Lo que fija el grupo prevalece sobre lo que dijeron sus miembros; donde no fijó nada, cuenta la media de estos.',
      grid: 'Pares de criterios: cuántas veces más importante es la fila que la columna',
      gridKeys:
        'Las flechas pasan de celda a celda. De 1 a 9 se juzga el par, la barra lo invierte, Suprimir lo deja abierto.',
      open: 'abierto',
      cell: (row, column, value) =>
        value === null
          ? `${row} frente a ${column}: sin juzgar`
          : `${row} frente a ${column}: ${ratioText(format, value)}`,
      ratio: (value) => ratioText(format, value),
      sentence: (row, column, value) => {
        if (value === null) return `¿Cuánto importa «${row}» frente a «${column}»? Nadie lo ha dicho.`;
        const [first, second, strength] = value >= 1 - 1e-9 ? [row, column, value] : [column, row, 1 / value];
        return `«${first}» es ${saaty[Math.min(9, Math.max(1, Math.round(strength)))]} «${second}».`;
      },
      slider: (row, column) => `${row} frente a ${column}`,
      left: (pairs) =>
        `${format.plural(pairs, { one: 'Queda', other: 'Quedan' })} ${format.number(pairs)} ${format.plural(pairs, { one: 'par abierto', other: 'pares abiertos' })}. Los pesos salen del último.`,
      consistency: '¿Encajan las respuestas?',
      consistent: (ratio) =>
        `Encajan: razón de consistencia ${format.number(ratio, 2)}; hasta 0,10 se considera consistente.`,
      inconsistent: (ratio) =>
        `Chocan: razón de consistencia ${format.number(ratio, 2)}, por encima del límite de 0,10.`,
      worst: (row, column, value, suggested) =>
        `El peor par es «${row}» frente a «${column}»: dice ${ratioText(format, value)}; las demás respuestas juntas dicen ${ratioText(format, suggested)}.`,
      mend: (suggested) => `Ponerlo en ${ratioText(format, suggested)}`,
      look: 'Ver este par',
    },
    changes: {
      title: 'Qué cambiaría',
      none: 'Estos son los pesos en uso. Si cambia algo, aquí verá su efecto antes de que cuente.',
      unanswered: 'Aún no se ha introducido nada que dé pesos. En cuanto lo haya, aquí se verá su efecto.',
      same: 'Salen los mismos pesos, así que nada cambia.',
      use: 'Usar estos pesos',
      discard: 'Dejarlos como están',
      weights: 'Pesos',
      now: 'ahora',
      next: 'después',
      noScores: 'Aún no hay ningún caso de uso puntuado, así que no hay nada que comparar.',
      noClass: 'Todas las recomendaciones siguen igual.',
      classes: (count, of) =>
        `${format.number(count)} de ${format.number(of)} ${cases(of)} ${format.plural(count, { one: 'tendría', other: 'tendrían' })} otra recomendación.`,
      class: (from, to) => `${named(from)} → ${named(to)}`,
      noPlace: 'Nadie cambia de puesto.',
      places: (count, of) =>
        `${format.number(count)} de ${format.number(of)} ${cases(of)} ${format.plural(count, { one: 'cambiaría', other: 'cambiarían' })} de puesto.`,
      place: (from, to) => `${format.number(from)} → ${format.number(to)}`,
      moves: (title, from, to) => `${title}: del puesto ${format.number(from)} al ${format.number(to)}`,
      more: (count) => `y ${format.number(count)} más`,
      firstStays: (titles) => `Sigue en primer lugar: ${titles}.`,
      firstChanges: (before, after) => `En primer lugar estaría ${after} en vez de ${before}.`,
      reason: 'Por qué estos pesos',
      reasonHint: 'En palabras del grupo, para quien lea después la presentación.',
    },
    cardHolds: {
      title: 'Qué cambiarían otros pesos',
      chart: (title) => `Entre qué pesos se mantiene la recomendación de ${title}`,
      strip: (low, high) => (low <= 1e-9 && high >= 1 - 1e-9 ? 'cualquier peso' : `${points(low)} – ${points(high)}`),
      never: 'Ningún peso por sí solo cambia esta recomendación, por mucho que se mueva.',
      fixed: {
        prohibited: 'Aquí los pesos no intervienen: la práctica está prohibida.',
        'simplest-wins': 'Aquí los pesos no intervienen: la solución más sencilla gana al menos lo mismo.',
      },
      atLimit: (criterion, becomes, isBelow) =>
        isBelow
          ? `Está justo en un límite: con algo menos de peso en «${criterion}» pasaría a «${named(becomes)}».`
          : `Está justo en un límite: con algo más de peso en «${criterion}» pasaría a «${named(becomes)}».`,
      nearest: (criterion, weight, at, becomes) =>
        at > weight
          ? `Lo más próximo: si «${criterion}» contara más del ${format.percent(at, 1)} en vez del ${format.percent(weight, 1)}, pasaría a «${named(becomes)}».`
          : `Lo más próximo: si «${criterion}» contara menos del ${format.percent(at, 1)} en vez del ${format.percent(weight, 1)}, pasaría a «${named(becomes)}».`,
      note: 'Se mueve un peso cada vez; los demás conservan sus proporciones. La barra es donde la recomendación se mantiene; la marca, el peso en uso.',
    },
  };
}
