import type { Level } from '#shared/workspace/types.ts';
import type { mature as english } from '../en/mature.ts';
import type { Format } from '../format.ts';
import { practiceTexts } from './framework/components.ts';
import { levelTexts } from './framework/maturity.ts';

/** The words of the Mature step beyond its areas and practices: what to aim at, what comes next, and other models beside ours. */
export function mature(format: Format): ReturnType<typeof english> {
  const { number, percent, list, plural } = format;
  const scores = {
    0: 'ausente',
    1: 'puntual',
    2: 'estándar en la mayoría de los equipos',
    3: 'estándar en todas partes',
  };
  const name = (level: Level) => `nivel ${number(level)}, ${levelTexts[level].name}`;
  const levelsToGo = (gap: number) => plural(gap, { one: 'Falta un nivel.', other: `Faltan ${number(gap)} niveles.` });
  return {
    now: 'Hoy',
    target: 'Objetivo',
    noTarget: 'Aún sin objetivo: depende de los casos de uso, o fíjelo a mano.',
    gap: (gap) => (gap === 0 ? 'El objetivo está alcanzado.' : levelsToGo(gap)),
    interval: 'Se despliega un modelo',
    otherModels: 'En otros modelos',
    crosswalk: (microsoft, google) =>
      google === null
        ? `Microsoft, nivel ${microsoft.map((level) => number(level)).join(' a ')}; más allá de lo que describe Google.`
        : `Microsoft, nivel ${microsoft.map((level) => number(level)).join(' a ')}; Google, nivel ${number(google)}.`,
    crosswalkNote:
      'El nivel 1 de Google ya entrena de forma continua; aquí, entrenar por sí solo pertenece al nivel 3.',
    next: 'Qué demostrar a continuación',
    nextLead: 'El enunciado más bajo sin demostrar, en las áreas que más valor retienen. No se salta ningún nivel.',
    nothingNext: 'No se pide nada: ningún área está por debajo del objetivo.',
    nextReason: (gap, share) =>
      `${plural(gap, { one: 'falta un nivel', other: `faltan ${number(gap)} niveles` })}; lo necesita el ${percent(share)} del valor`,
    goTo: (statement) => `Ir a: ${statement}`,
    setTarget: 'Fijar el objetivo a mano',
    takeBack: 'Volver al objetivo calculado',
    whyLevel: '¿Por qué este nivel?',
    whyTarget: '¿Por qué este objetivo?',
    whyComponent: '¿Por qué estos puntos?',
    component: {
      title: (order, text) => `${number(order)} ${text}`,
      cell: (text, state) => `${text}, ${state}`,
      editorOf: (text) => `Qué se sabe de: ${text}`,
      notDiscussed: 'sin tratar',
      state: (mean, heldBy) =>
        heldBy.length === 0 || heldBy.length > 2
          ? `media ${number(mean, 1)}`
          : `media ${number(mean, 1)}, freno: ${list(heldBy)}`,
      points: (score, band) => `${number(score)} de 100, ${band.toLowerCase()}`,
      level: (level) => `Nivel ${number(level)}`,
      mlops: (level) => `La madurez de MLOps está en el ${name(level)}.`,
      target: 'Objetivo',
      noTarget: (computed) => (computed === null ? 'Sin objetivo' : `Según sus prácticas: nivel ${number(computed)}`),
      levels: { 0: '0', 1: '1', 2: '2', 3: '3' },
      gap: (gap) =>
        gap === null ? 'La brecha aún no se conoce.' : gap === 0 ? 'Sin brecha con el objetivo.' : levelsToGo(gap),
      owner: 'Responsable',
      summary: 'Qué hay que decir',
      steps: 'A continuación, paso a paso',
      step: (practice, to) => `${practiceTexts[practice].name}: ${scores[to]}`,
      noSteps: 'Ninguna práctica valorada está por debajo de su objetivo.',
      actions: 'Acciones acordadas',
      addAction: 'Añadir una acción',
      takeOver: 'Acordarlo',
      takeOverOne: (text) => `Acordar: ${text}`,
      action: 'Acción',
      actionOf: (place) => `Acción ${number(place)}`,
      due: 'Fecha límite',
      remove: (place) => `Quitar la acción ${number(place)}`,
      noEvidence: 'aún sin evidencia',
      legendNow: 'demostrado',
      legendTarget: 'objetivo',
      answered: (done, total) => `${number(done)} de ${number(total)} respondidas`,
      keys: 'Las flechas mueven, de 0 a 3 se puntúa una práctica, ? retira la puntuación.',
    },
    testScore: {
      title: 'ML Test Score',
      hint: 'Siete pruebas en cada una de cuatro secciones, para un modelo en producción. A mano y por escrito cuenta medio punto; automatizada, uno; la puntuación es la de la sección más débil.',
      begin: 'Introducir las pruebas',
      remove: 'Retirar la puntuación de pruebas',
      answers: { 0: 'no', 0.5: 'a mano', 1: 'automatizada' },
      sum: (points) => `${number(points, 1)} de 7`,
      score: (points) => `${number(points, 1)} de 7`,
      bands: {
        research: 'un proyecto de investigación, no apto para producción',
        holes: 'no del todo sin probar, pero puede haber lagunas graves',
        'first-pass': 'una primera aproximación a la producción',
        reasonable: 'razonablemente probado, con más por automatizar',
        strong: 'fuerte, apto para lo crítico',
        exceptional: 'excepcional',
      },
    },
  };
}
