import type { proposals as english } from '../en/proposals.ts';
import type { Format } from '../format.ts';

/** Words of what the room places against the answers: the question beside a dropped card, and the dialog for the keyboard. */
export function proposals(format: Format): ReturnType<typeof english> {
  return {
    title: (title, from, to) => `${title}: ¿de ${from} a ${to}?`,
    titleMany: (count, to) => `¿${format.number(count)} casos de uso a ${to}?`,
    noTier: 'sin nivel de riesgo',
    noTarget: 'sin objetivo',
    noRecommendation: 'sin recomendación',
    noStanding: 'sin lugar',
    noQuarter: 'sin programar',
    level: (level) => `objetivo ${format.number(level)}`,
    standing: (quadrant, value, feasibility) =>
      `${quadrant} (valor ${format.number(Math.round(value))}, viabilidad ${format.number(Math.round(feasibility))})`,
    saysTier: (word) => `Las respuestas dan ${word}:`,
    saysTarget: (word) => `Lo que necesita da ${word}:`,
    saysRecommendation: (word) => `Las puntuaciones dicen ${word}:`,
    saysStanding: (word) => `Las cifras dan ${word}.`,
    saysQuarter: (word) => `La programación da ${word}.`,
    saysNoStanding: (gaps) => `Las cifras aún no dan un lugar: ${format.list(gaps)}.`,
    saysNoQuarter: (reason) =>
      reason === null
        ? 'La programación no da ningún trimestre.'
        : `La programación no da ningún trimestre: ${reason}.`,
    saysMany: 'Para estos, las respuestas dicen otra cosa:',
    room: (word) => `El grupo dice ${word}.`,
    placed: (word, reason, by) =>
      by === '' ? `El grupo lo situó en ${word}: ${reason}.` : `El grupo lo situó en ${word}: ${reason} (${by}).`,
    goByFigures: { standing: 'Volver a seguir las cifras', quarter: 'Volver a seguir la programación' },
    reason: '¿Por qué lo ve el grupo de otro modo?',
    reasonHint: 'Se conserva con la fecha y se imprime.',
    by: 'Quién lo dice',
    byNeeded: 'Quién lo dice: rebajar el riesgo exige un nombre',
    accept: (word) => `Situar en ${word}`,
    putBack: 'Devolverlo',
    refused: {
      prohibited: 'Una práctica prohibida se queda donde está, diga lo que diga el grupo.',
      'below-level': 'Este nivel ya está demostrado. Un objetivo no puede estar por debajo de lo demostrado.',
      'not-planned': 'Lo excluido o lo que no se desarrolla no tiene trimestre.',
      'no-duration': 'Indique antes cuántos trimestres lleva: en el inspector, en Valor.',
      nowhere: 'Aquí no puede soltarse nada.',
    },
    moveTitle: (count) =>
      format.plural(count, {
        one: 'Mover el caso de uso a',
        other: `Mover ${format.number(count)} casos de uso a`,
      }),
    kind: 'Qué situar',
    kinds: {
      tier: 'Nivel de riesgo',
      target: 'Nivel de madurez objetivo',
      recommendation: 'Recomendación',
      standing: 'Valor y viabilidad',
      quarter: 'Trimestre de la hoja de ruta',
    },
    to: 'Dónde',
    choose: 'Elija un lugar',
    alreadyThere: 'Ya está ahí.',
    takeBack: 'Es lo que dan las respuestas: se retira lo que había fijado el grupo.',
    cancel: 'Cancelar',
    byRoom: 'fijado por el grupo',
    byRoomSign: 'Fijado por el grupo, contra lo calculado',
  };
}
