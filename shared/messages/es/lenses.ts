import type { lenses as english } from '../en/lenses.ts';
import type { Format } from '../format.ts';

type ExceptionReason = 'simplest-wins' | 'rules-carry' | 'override' | 'other';

const mostNumbers = 5;

/** Words of the lenses: their names, what their lanes mean, why cards cannot be dragged in them. */
export function lenses(format: Format): ReturnType<typeof english> {
  const listNumbers = (numbers: readonly string[]) => {
    const named = numbers.slice(0, mostNumbers);
    const more = numbers.length - named.length;
    return format.list(more === 0 ? named : [...named, `${format.number(more)} más`]);
  };
  const becauseOf: Readonly<Record<ExceptionReason, string>> = {
    'simplest-wins': 'lo más sencillo vale más. Un filtro, no una puntuación.',
    'rules-carry': 'las reglas cubren casi todo. Un filtro, no una puntuación.',
    override: 'así lo decidió el grupo.',
    other: 'decide un filtro, no la puntuación.',
  };
  return {
    names: {
      free: 'Libre',
      'rules-ml': 'Reglas ↔ ML',
      risk: 'Riesgo',
      maturity: 'Madurez',
      value: 'Valor × viabilidad',
      roadmap: 'Hoja de ruta',
    },
    count: (count) => format.number(count),
    noCards: 'Aquí no hay casos de uso',
    fixed: 'Este taller está abierto solo para lectura: las tarjetas se quedan donde las ponen las respuestas.',
    writeInFree: 'Las tarjetas nuevas se escriben en la lente Libre. Pulse U para ir allí y escribir una.',
    rulesMl: {
      rules: (gate) => `Idoneidad inferior a ${format.number(gate)}`,
      hybrid: (from, below) =>
        `De ${format.number(from)} a menos de ${format.number(below)}: primero reglas, ML para el resto`,
      ml: (from) => `${format.number(from)} o más`,
      exception: ({ reason, numbers, name }) =>
        `${listNumbers(numbers)} ${format.plural(numbers.length, { one: 'es', other: 'son' })} «${name}» siempre: ${becauseOf[reason]}`,
      apart: {
        'data-first': 'Faltan datos. Ningún otro criterio puede compensarlo.',
        'do-not-build': 'No se desarrolla, sea cual sea la puntuación.',
        none: 'Muy pocas respuestas para un lugar en la regla.',
      },
      ruler: (count) =>
        `Regla de idoneidad, de reglas a ML, con ${format.number(count)} ${format.plural(count, { one: 'puntuación marcada', other: 'puntuaciones marcadas' })}`,
    },
    risk: {
      prohibited: 'Una práctica prohibida queda fuera de todos los niveles.',
      none: 'Aún sin nivel de riesgo',
      noneMeaning: 'Ninguna pregunta de riesgo está respondida.',
    },
    maturity: {
      here: (count) => `Hoy aquí: ${format.number(count)}`,
      target: (count) => `Objetivo aquí: ${format.number(count)}`,
      from: (level) => `${format.number(level)} →`,
      nobody: 'Nadie está aquí y nadie lo tiene como objetivo.',
    },
    value: {
      plane: (count) =>
        `Plano de valor y viabilidad, con ${format.number(count)} ${format.plural(count, { one: 'caso de uso situado', other: 'casos de uso situados' })}`,
      quadrants: {
        'quick-win': { name: 'Victorias rápidas', meaning: 'empezar por aquí' },
        'strategic-bet': { name: 'Apuestas estratégicas', meaning: 'hay valor, hacerlo viable' },
        'fill-in': { name: 'Complementos', meaning: 'cuando haya hueco' },
        park: { name: 'Aparcados', meaning: 'ahora no' },
      },
      up: 'Valor',
      upMeaning: (reference) => `VAN, ${reference} = 100`,
      upUnknown: 'VAN, aún no se conoce ninguno',
      across: 'Viabilidad',
      acrossMeaning: 'datos, encaje, madurez, uso, riesgo',
      front: 'no superado en ambos',
      size: 'Tamaño: coste en tres años',
      parked: (count) => `Sin situar: ${format.number(count)}`,
      gaps: {
        prohibited: 'prohibido',
        value: 'aún sin valor',
        data: 'datos sin revisar',
        suitability: 'aún sin puntuar',
        tier: 'aún sin nivel de riesgo',
      },
    },
    roadmap: {
      quarter: (quarter, year) => `T${format.number(quarter)} ${year}`,
      quarterWithoutStart: (index) => `Trimestre ${format.number(index)}`,
      open: 'Sin programar',
      goingOn: 'Continúa',
      noCapacity: 'nadie ha dicho cuántas personas hay',
      load: (used, capacity) => `${format.number(Math.round(used * 10) / 10)} de ${format.number(capacity)}`,
      people: 'personas ocupadas, de las que hay',
      over: 'más de las que hay',
      reasons: {
        excluded: 'excluido del plan',
        'not-built': 'no se desarrolla',
        'not-funded': 'sin financiación',
        requires: 'espera a algo sin trimestre',
        'no-standing': 'aún sin valor o viabilidad',
        'no-effort': 'esfuerzo sin estimar',
        'no-duration': 'sin número de trimestres',
        'no-capacity': 'no hay personas en el plan',
        'does-not-fit': 'no cabe en el horizonte',
        circle: 'los requisitos forman un círculo',
      },
      because: (numbers, reason) => `${listNumbers(numbers)}: ${reason}`,
    },
  };
}
