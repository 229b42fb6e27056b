import type { deckRoom as english } from '../../en/deck/room.ts';
import type { Format } from '../../format.ts';
import { createNumberWords } from './number-words.ts';

/** The words of the pages about the room: where it disagreed, when it looks again, what comes next, what is parked. */
export function deckRoom(format: Format): ReturnType<typeof english> {
  const { inWords, first } = createNumberWords(format);
  const verb = (count: number, one: string, other: string) => format.plural(count, { one, other });
  const capital = (text: string) => text.replace(/^./u, (letter) => letter.toUpperCase());
  return {
    disagreement: {
      bounds: [
        { at: 2 / 3, text: format.number(0.67, 2) },
        { at: 0.8, text: format.number(0.8, 2) },
      ],
      subtitle: 'Según las puntuaciones que cada cual dio a solas; un voto cuenta tanto como otro',
      titles: ({ contested, hanging, open, alpha, reading }) => {
        if (contested > 0) {
          const head = `Los votos se dividen en ${inWords(contested, 'una')} ${verb(contested, 'puntuación', 'puntuaciones')}`;
          return hanging > 0
            ? [`${head}; de ${inWords(hanging, 'una')} depende la recomendación`, head]
            : [`${head}, y ninguna recomendación depende de ello`, head];
        }
        if (open > 0)
          return [`Ninguna puntuación está en disputa; en ${inWords(open, 'una')} los votos siguen divididos`];
        if (alpha === null || reading === null) return ['El grupo fijó lo que veía de forma distinta'];
        const how = {
          reliable: 'fiable',
          tentative: 'provisional',
          unreliable: 'bajo, y lo que estaba en disputa se fijó',
        }[reading];
        return [`El grupo coincide: un α de ${format.number(alpha, 2)} es ${how}`];
      },
      far: 'Hasta dónde coincide el grupo',
      overall: 'Todas las puntuaciones',
      none: 'no puede decirse',
      alpha: (alpha, range) =>
        range === null
          ? format.number(alpha, 2)
          : `${format.number(alpha, 2)} (de ${format.number(range.low, 2)} a ${format.number(range.high, 2)})`,
      alternative: 'α de Krippendorff con su intervalo del 95 %, en total y por criterio.',
      row: (name, text) => `${name}: ${text}.`,
      queue: 'De qué hablar primero',
      nothing: 'No queda nada de que hablar: donde los votos se dividen, el grupo ya lo ha fijado o no cambia nada.',
      more: (count) =>
        `${format.number(count)} ${verb(count, 'puntuación más se ve', 'puntuaciones más se ven')} de forma distinta.`,
      votes: (low, high) => `votos de ${format.number(low)} a ${format.number(high)}`,
      settled: 'En disputa, y fijadas pese a ello',
      settledCount: (count) =>
        `El grupo fijó ${inWords(count, 'una')} ${verb(count, 'puntuación', 'puntuaciones')} en disputa; las puntuaciones dadas a ciegas quedan en el archivo.`,
      dissent: 'Discrepancias, tal como se registraron',
      rounds: 'Qué cambiaron las rondas siguientes',
      note: 'α: 0 es el azar, 1 el acuerdo pleno. Orden: desacuerdo × peso × efecto en el orden.',
    },
    calendar: {
      name: 'Calendario de revisiones',
      subtitle: 'Un punto es una revisión, una barra una auditoría externa; la forma dice el nivel de riesgo',
      titles: ({ reviews, audits, firstDay }) => {
        const count = reviews + audits;
        const what = audits > 0 ? 'revisiones y auditorías' : verb(count, 'revisión', 'revisiones');
        const head = `${first(count, 'una')} ${what} en dos años`;
        return [`${head}, a partir del ${format.date(firstDay)}`, head];
      },
      owed: 'Qué exige cada nivel',
      ofTier: (tier, count) => `${tier}, ${format.number(count)}: `,
      open: (open) =>
        open === 0
          ? 'Ningún control está abierto.'
          : `${format.number(open)} ${verb(open, 'control está abierto', 'controles están abiertos')}.`,
      laws: 'Qué puede exigir la ley',
      law: (name, day, count) =>
        `${name}, desde el ${format.date(day)}: ${format.number(count)} ${verb(count, 'caso de uso', 'casos de uso')}.`,
      bound: (day) => `Reglamento de IA de la UE, ${format.date(day)}`,
      more: (count) => `y ${format.number(count)} más de niveles inferiores`,
      undated: (count) =>
        `${format.number(count)} ${verb(count, 'caso de uso tiene nivel y aún no', 'casos de uso tienen nivel y aún no')} primer día.`,
      alternative: (title, count) =>
        `Calendario de ${format.number(count)} ${verb(count, 'caso de uso', 'casos de uso')} en nueve trimestres. ${title}.`,
      row: (name, tier, reviews, audits) =>
        `${name} (${tier}): ${format.number(reviews)} ${verb(reviews, 'revisión', 'revisiones')}${audits === 0 ? '' : `, ${format.number(audits)} ${verb(audits, 'auditoría', 'auditorías')}`}.`,
    },
    next: {
      subtitle: (from, to) => `Lo que vence del ${format.date(from)} al ${format.date(to)}, y lo que aún no tiene día`,
      titles: ({ due, late, ownerless }) => {
        if (due + late === 0) return ['Nada tiene aún día en los próximos 90 días'];
        const head = `${first(due, 'una')} ${verb(due, 'tarea vence', 'tareas vencen')} en los próximos 90 días`;
        if (late > 0)
          return [`${head}; ${inWords(late, 'una')} ${verb(late, 'fecha ya pasó', 'fechas ya pasaron')}`, head];
        return ownerless > 0
          ? [`${head}; ${inWords(ownerless, 'una')} no ${verb(ownerless, 'tiene', 'tienen')} responsable`, head]
          : [`${head}, y cada una tiene responsable`, head];
      },
      day: 'Antes del',
      what: 'Qué',
      owner: 'Responsable',
      from: 'De dónde',
      past: 'pasado',
      noDay: 'aún sin día',
      noOwner: 'sin responsable',
      kinds: {
        decision: 'Decisión',
        step: (name) => `Próximo paso de ${name}`,
        action: (component) => `Acción, ${component}`,
        control: (name) => `Control de ${name}`,
        calendar: 'Calendario de revisiones',
        start: 'Hoja de ruta',
        finding: 'Hallazgo abierto',
        level: (area) => `Nivel de operación, ${area}`,
      },
      control: (control) => `Implantar: ${control}`,
      review: (names) => `Revisión: ${names}`,
      audit: (names) => `Auditoría externa: ${names}`,
      others: (count) => `${format.number(count)} más`,
      start: (name) => `Empezar a desarrollar: ${name}`,
      show: (statement) => `Demostrar: ${statement}`,
      more: (count) => `${format.number(count)} más sin día`,
      note: 'En rojo: el día ya pasó. Hallazgos y niveles no tienen responsable ni día hasta que alguien los toma.',
    },
    parked: {
      titles: (notes, ideas) => [
        capital(
          [
            notes > 0 ? `${inWords(notes, 'una')} ${verb(notes, 'reflexión aparcada', 'reflexiones aparcadas')}` : '',
            ideas > 0 ? `${inWords(ideas, 'una')} ${verb(ideas, 'idea guardada', 'ideas guardadas')}` : '',
          ]
            .filter((part) => part !== '')
            .join(', '),
        ),
      ],
      subtitle: 'Queda para otro día; aquí no se pierde nada',
      what: 'Qué',
      kind: 'Tipo',
      by: 'De',
      note: 'Nota',
      idea: (day) => `Idea, guardada el ${format.date(day)}`,
      deferred: 'Decisión, aplazada',
      more: (count) => `y ${format.number(count)} más`,
    },
    changes: {
      subtitle: 'Según los días que guarda el archivo; no guarda ningún estado anterior con que comparar',
      titles: ({ room, scores, since }) => {
        const parts = [
          room > 0
            ? `el grupo fijó ${inWords(room, 'un')} ${verb(room, 'veredicto o lugar', 'veredictos o lugares')}`
            : '',
          scores > 0
            ? `${verb(scores, 'se fijó', 'se fijaron')} ${inWords(scores, 'una')} ${verb(scores, 'puntuación', 'puntuaciones')} lejos de los primeros votos`
            : '',
        ].filter((part) => part !== '');
        const said = parts.length === 0 ? 'se tomaron decisiones en varios días' : format.list(parts);
        return [since === null ? capital(said) : `Desde el ${format.date(since)} ${said}`];
      },
      day: 'Día',
      about: 'Sobre',
      change: 'Qué cambió',
      why: 'Por qué',
      noDay: 'sin día guardado',
      verdict: (from, to) => `Veredicto: de «${from}» a «${to}»`,
      tier: (from, to) => `Nivel de riesgo: de «${from}» a «${to}»`,
      target: (to) => `Objetivo fijado en ${to}`,
      placement: (quarter) => `Inicio fijado: ${quarter}`,
      standing: (value, feasibility) =>
        `Fijado en valor ${format.number(value)} y viabilidad ${format.number(feasibility)}`,
      score: (name, from, to) => `${name}: de ${format.number(from, 1)} a ${format.number(to, 1)}`,
      archived: 'Guardado',
      decision: (status) => `Decisión, ${status}`,
      unscored: 'sin veredicto',
      more: (count) => `y ${format.number(count)} ${verb(count, 'cambio', 'cambios')} más`,
      note: 'Primeros votos: la mediana de la primera ronda.',
    },
  };
}
