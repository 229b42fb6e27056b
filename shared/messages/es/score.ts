import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import type { CriterionId } from '#shared/workspace/types.ts';
import type { score as english } from '../en/score.ts';
import type { Format } from '../format.ts';

/** The words of the room's scoring: alone first, then together. */
export function score(format: Format, texts: PackTexts): ReturnType<typeof english> {
  const said = {
    ml: 'usar ML',
    hybrid: 'híbrido',
    rules: 'usar reglas',
    'data-first': 'datos primero',
    'do-not-build': 'no desarrollar',
  };
  const name = (id: CriterionId) => texts.criteria[id].name;
  const quoted = (id: CriterionId) => `«${name(id)}»`;
  const figure = (value: number) => format.number(value, 1);
  const people = (count: number) =>
    `${format.number(count)} ${format.plural(count, { one: 'persona', other: 'personas' })}`;
  const scores = (count: number) =>
    `${format.number(count)} ${format.plural(count, { one: 'puntuación', other: 'puntuaciones' })}`;
  return {
    open: 'Votar',
    back: 'Volver a las tarjetas',
    modes: 'Cómo puntúa el grupo',
    mode: { alone: 'A solas', together: 'En común' },
    none: 'Aún no hay ningún caso de uso que puntuar. Recopile antes algunos.',
    place: (at, of) => `Caso de uso ${format.number(at)} de ${format.number(of)}`,
    previous: 'Caso de uso anterior',
    next: 'Caso de uso siguiente',
    keys: 'Las cifras 1 a 5 puntúan y avanzan; 0 o ? significa «no lo sé»; Retroceso retira; las flechas mueven; Av Pág pasa al caso de uso siguiente.',
    who: 'Quién puntúa',
    everyone: 'Todos',
    grid: (title) => `Puntuaciones de ${title}, ocultas hasta que se revelen`,
    person: 'Nombre',
    personNumber: (number) => `Nombre de la persona ${format.number(number)}`,
    unnamed: (number) => `Persona ${format.number(number)}`,
    add: 'Añadir una persona',
    nobody: 'Aún no participa nadie. Añada a las personas cuyo voto cuenta; después, cada una puntúa a solas.',
    remove: (who, lost) =>
      lost === 0 ? `Quitar a ${who}` : `Quitar a ${who} y sus ${scores(lost)}. Deshacer las recupera.`,
    cell: (who, id) => `${who}, ${name(id)}`,
    given: 'dada, oculta',
    dontKnow: 'dada, oculta',
    notGiven: 'sin dar',
    progress: (given, of) =>
      `${format.number(given)} de ${scores(of)} en esta ronda. Nadie ve ningún número hasta que se revelen.`,
    reveal: 'Revelar las puntuaciones',
    hide: 'Volver a puntuar a solas',
    anonymous:
      'Un punto por voto, sin nombres. Las puntuaciones a ciegas quedan en el archivo, se fije lo que se fije.',
    camps: (low, high) =>
      low === high ? `todos los votos en ${figure(low)}` : `votos de ${figure(low)} a ${figure(high)}`,
    median: 'mediana',
    noMedian: 'aún sin puntuación',
    settle: (id) => `Fijar ${quoted(id)}`,
    settleAt: (id, value) => `Fijar ${quoted(id)} en ${figure(value)}`,
    settleMedian: (value) => `Fijar en la mediana, ${figure(value)}`,
    settled: (value) => `fijada en ${figure(value)}`,
    open1: 'sin fijar: pulse de 1 a 5',
    takeBack: 'Retirar',
    reason: (id) => `Por qué el grupo fijó ahí ${quoted(id)}`,
    dissent: (id) => `Quién ve ${quoted(id)} de otro modo, y por qué`,
    queue: {
      title: 'Hablen de esto, en este orden',
      lead: 'Desacuerdo × peso × efecto en el orden.',
      hidden: 'De qué hablar se verá al revelar las puntuaciones.',
      none: 'No queda nada de que hablar: donde los votos se dividen, el grupo ya lo ha fijado o no cambia nada.',
      rest: (count) =>
        `${format.number(count)} más ${format.plural(count, { one: 'se ve', other: 'se ven' })} de modo distinto, pero ningún voto cambiaría una recomendación ni un puesto.`,
      why: (id, low, high, effect) => {
        switch (effect.type) {
          case 'recommendation':
            return `${name(id)}: con ${figure(low)}, ${said[effect.low]}; con ${figure(high)}, ${said[effect.high]}`;
          case 'place':
            return `${name(id)}: puesto ${format.number(effect.high)} o ${format.number(effect.low)}`;
          case 'none':
            return `${name(id)}: no cambia nada`;
        }
      },
      weight: (share) => `peso ${format.percent(share)}`,
      next: 'Siguiente por tratar',
      previous: 'Anterior por tratar',
    },
    agreement: {
      title: 'Acuerdo en este grupo',
      readings: { reliable: 'fiable', tentative: 'provisional', unreliable: 'no fiarse' },
      why: {
        'not-enough-answers': 'No hay respuestas suficientes: el acuerdo exige que dos personas puntúen lo mismo.',
        'no-variation': 'Todos dieron la misma puntuación en todo, así que el acuerdo no puede distinguirse del azar.',
      },
      alpha: (alpha, range) =>
        range === null
          ? `α de Krippendorff, ordinal: ${format.number(alpha, 2)}.`
          : `α de Krippendorff, ordinal: ${format.number(alpha, 2)}; al 95\u00A0%, entre ${format.number(range.low, 2)} y ${format.number(range.high, 2)}.`,
      basis: (raters, units) =>
        `${people(raters)}; ${format.number(units)} ${format.plural(units, { one: 'celda', other: 'celdas' })} de caso de uso y criterio que puntuaron dos o más.`,
      chance: '0 es azar; desde 0,67, provisional; desde 0,80, fiable; 1 es acuerdo pleno.',
      ofCriterion: 'Por criterio',
      none: '–',
      rankings: (w, raters, leftOut) => {
        const agreed = `Al ordenar los casos de uso, ${people(raters)} ${format.plural(raters, { one: 'coincide', other: 'coinciden' })} con una W de Kendall de ${format.number(w, 2)} (0, nada; 1, del todo)`;
        return leftOut === 0
          ? `${agreed}.`
          : `${agreed}; ${format.number(leftOut)} no ${format.plural(leftOut, { one: 'lo puntuó todo y queda', other: 'lo puntuaron todo y quedan' })} fuera.`;
      },
      noRankings: 'Cuánto se parece el orden de unos y otros se verá cuando dos lo hayan puntuado todo.',
      chanceOf: (p) =>
        p < 0.001
          ? 'Tanto acuerdo por azar: menos de 1 entre 1000.'
          : `Tanto acuerdo por azar: ${format.percent(p, 1)}.`,
    },
    rounds: {
      title: (round) => `Ronda ${format.number(round)}`,
      start: (round) => `Empezar la ronda ${format.number(round)}`,
      line: (round, agreed, contested, moved) =>
        `Ronda ${format.number(round)}: ${format.number(agreed)} con acuerdo, ${format.number(contested)} en disputa, ${format.plural(moved, { one: `${format.number(moved)} cambiada`, other: `${format.number(moved)} cambiadas` })}.`,
      dissent: (count) =>
        `${format.number(count)} en disputa y sin moverse ya: conserven ambas posturas como discrepancia.`,
    },
  };
}
