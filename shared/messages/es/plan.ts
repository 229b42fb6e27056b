import type { Role } from '#shared/workspace/types.ts';
import type { plan as english } from '../en/plan.ts';
import type { Format } from '../format.ts';

const inSentence = (name: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** The words of the plan in Decide: what is funded, when it is built, what it costs, who it takes. */
export function plan(format: Format): ReturnType<typeof english> {
  const roles: Readonly<Record<Role, string>> = {
    dataScientist: 'Científicos de datos',
    mlEngineer: 'Ingenieros de ML',
    dataEngineer: 'Ingenieros de datos',
    platformEngineer: 'Ingenieros de plataforma',
  };
  /** `más del 99 %`, `el 97 %`, `menos del 1 %`: what draws can tell. */
  const chance = (share: number) =>
    share >= 0.995 ? 'más del 99\u00A0%' : share < 0.005 ? 'menos del 1\u00A0%' : `el ${format.percent(share)}`;
  return {
    views: 'Parte de la decisión',
    view: {
      ranking: 'Clasificación',
      order: 'Firmeza',
      portfolio: 'Cartera',
      matrix: 'Valor × viabilidad',
      roadmap: 'Hoja de ruta',
      budget: 'Presupuesto',
      staffing: 'Personal',
      diagnosis: 'Patrón y escollos',
      findings: 'Hallazgos',
    },
    roles,
    rolesShort: {
      dataScientist: 'C. datos',
      mlEngineer: 'Ing. ML',
      dataEngineer: 'Ing. datos',
      platformEngineer: 'Ing. plat.',
    },
    useCase: 'Caso de uso',
    npv: 'VAN',
    npvHint: 'de lo recomendado, frente a no hacer nada',
    range: 'Nueve de cada diez por encima, una de cada diez por encima',
    rangeOf: (p10, p50, p90) => `P10 ${p10}, P50 ${p50}, P90 ${p90}`,
    commitment: 'Compromiso',
    commitmentHint: 'desarrollo y dos años de mantenimiento',
    sum: 'Suma',
    effort: 'Esfuerzo',
    funded: (count) => `Con financiación: ${format.number(count)}`,
    notFunded: (count) => `Sin financiación: ${format.number(count)}`,
    foundations: 'Cimientos',
    methods: {
      exact: 'La elección es exacta: ninguna otra vale más dentro de los límites.',
      heuristic: 'La elección es heurística: buena, sin demostrar que sea la mejor.',
    },
    basis: {
      likely: 'Calculado con los datos más probables.',
      p50: 'Calculado en el valor central de las simulaciones, P50.',
      p10: 'Calculado con prudencia, en P10: nueve de cada diez simulaciones valen más.',
    },
    pending: 'Las simulaciones están en curso; hasta que lleguen, cuentan los datos más probables.',
    nothing: 'No se financia nada: ningún caso de uso tiene aún un valor mayor que cero, un coste y una recomendación.',
    infeasible: 'Lo que debe entrar no cabe todo, así que no se elige nada.',
    ends: (limit, left) =>
      left === null ? `Aquí se agota: ${inSentence(limit)}.` : `Aquí se agota: ${inSentence(limit)}; queda ${left}.`,
    missed: (count) =>
      `${format.number(count)} ${format.plural(count, { one: 'caso de uso más vale la pena y no cabe', other: 'casos de uso más valen la pena y no caben' })}.`,
    limitNames: { money: 'Dinero', ...roles },
    limits: 'Límites',
    limitsHint: 'Cambie una cifra y la elección la sigue al momento. Deshacer lo revierte.',
    budget: 'Presupuesto',
    budgetHint: 'Para el desarrollo y dos años de mantenimiento.',
    noLimit: 'sin límite',
    careful: 'Calcular con prudencia, en P10',
    horizon: 'Trimestres',
    chosenWorth: 'Valor conjunto',
    together: ({ p10, p90, shareAboveZero }) =>
      `Nueve de cada diez simulaciones valen más de ${format.money(p10)}; una de cada diez, más de ${format.money(p90)}. La probabilidad de ganar: ${chance(shareAboveZero)}.`,
    linked: (correlation) =>
      `Los datos semejantes de distintos casos de uso se mueven juntos, con una correlación de ${format.number(correlation, 1)}.`,
    correlation: 'Correlación de datos semejantes',
    people: 'Trabajo dentro del plan',
    used: (used, available) =>
      available === null
        ? `${format.number(used, 1)}; nadie ha dicho cuántos hay`
        : `${format.number(used, 1)} de ${format.number(available, 1)} trimestres de trabajo`,
    capacity: 'Personas para trabajo nuevo, por trimestre',
    capacityHint: 'La última fila se mantiene. Sin filas cuenta el equipo de hoy.',
    quarter: 'Desde',
    addQuarter: 'Añadir un trimestre',
    removeQuarter: (quarter) => `Quitar ${quarter}`,
    peopleOf: (role, quarter) => `${role} desde ${quarter}`,
    team: 'El equipo de hoy',
    costs: 'Costes recurrentes',
    platformCost: 'Plataforma',
    governanceCost: 'Gobierno',
    reviewCost: 'Una revisión',
    auditCost: 'Una auditoría externa',
    aYear: 'al año',
    what: 'Qué pasaría si…',
    whatHint: 'Elija un caso de uso en la tabla para ver qué cambiaría.',
    ifIn: (title) => `Si ${title} debe entrar`,
    ifOut: (title) => `Si ${title} queda fuera`,
    leaves: 'Sale',
    comesIn: 'Entra',
    nobody: 'nada',
    npvChange: 'Valor de lo elegido',
    commitmentChange: 'Compromiso',
    signed: (amount) => (amount > 0 ? `+${format.money(amount)}` : format.money(amount)),
    cannot: 'No cabe junto a lo que debe entrar.',
    mustBeIn: 'Debe entrar',
    leaveOut: 'Dejar fuera',
    free: 'Que decidan los límites',
    inPlan: 'En el plan',
    open: 'Abrir el caso de uso',
    enablers: 'Cimientos',
    enablersHint:
      'Lo que no gana nada por sí mismo y los casos de uso necesitan: un almacén de variables, un registro, un equipo de etiquetado.',
    addEnabler: 'Añadir un cimiento',
    editEnabler: (title) => `Editar ${title}`,
    enabler: {
      title: 'Cimiento',
      name: 'Nombre',
      nameNeeded: 'Un cimiento necesita un nombre.',
      kind: 'Tipo',
      kinds: { platform: 'Plataforma', data: 'Datos', maturity: 'Madurez', governance: 'Gobierno', other: 'Otro' },
      cost: 'Coste',
      duration: 'Lleva',
      quarters: 'trimestres',
      effort: 'Trimestres de trabajo',
      requires: 'Requiere',
      requiredBy: 'Requerido por',
      keep: 'Guardar',
      cancel: 'Cancelar',
      remove: 'Quitar',
    },
    roadmap: {
      title: 'Hoja de ruta',
      lead: 'Cada uno empieza tan pronto como lo permiten sus requisitos y las personas, primero el mayor valor × viabilidad.',
      groups: { foundations: 'Cimientos', 'first-wins': 'Primeros logros', scale: 'Escala' },
      groupHints: {
        foundations: 'en lo que se apoyan los demás',
        'first-wins': 'hechos en cuatro trimestres',
        scale: 'después',
      },
      people: 'Personas ocupadas, de las que hay',
      usedOf: (used, available) =>
        available === null ? format.number(used, 1) : `${format.number(used, 1)} / ${format.number(available, 1)}`,
      unscheduled: 'Sin trimestre',
      chart: (count, quarters) =>
        `Hoja de ruta de ${format.number(count)} ${format.plural(count, { one: 'elemento', other: 'elementos' })} en ${format.number(quarters)} trimestres`,
      entry: (title, from, to) => (from === to ? `${title}: ${from}` : `${title}: de ${from} a ${to}`),
      byRoom: 'situado por el grupo',
      nothing: 'Nada tiene trimestre aún.',
      dataTasks: (count) =>
        `${format.number(count)} ${format.plural(count, { one: 'caso de uso del plan tiene', other: 'casos de uso del plan tienen' })} datos que arreglar antes.`,
      conflicts: 'Qué no es compatible',
    },
    money: {
      title: 'Presupuesto por año',
      lead: 'Caja por año, sin descontar.',
      rows: {
        build: 'Desarrollo',
        foundations: 'Cimientos',
        upkeep: 'Mantenimiento',
        platform: 'Plataforma',
        reviews: 'Revisiones, auditorías',
        total: 'Total',
      },
      year: (index, calendarYear) => (calendarYear === null ? `Año ${format.number(index + 1)}` : String(calendarYear)),
      all: 'Total',
      none: '–',
      platformAndFoundations: 'Plataforma y cimientos',
      addsUp: 'Cómo se suma',
      chart: (years) => `Coste en cada uno de ${format.number(years)} años, por tipo`,
      overtakes: 'el mantenimiento supera al desarrollo',
      nothing: 'No se financia nada, así que no hay coste por año.',
      unscheduled: (titles) => `Sin trimestre y, por tanto, en ningún año: ${format.list(titles)}.`,
      unknown: {
        platform: 'Nadie ha dicho cuánto cuesta la plataforma al año: cuenta como cero.',
        reviews: 'Nadie ha dicho cuánto cuesta una revisión: las revisiones cuentan como cero.',
        audits: 'Nadie ha dicho cuánto cuesta una auditoría externa: las auditorías cuentan como cero.',
      },
    },
    staff: {
      title: 'Personal',
      lead: 'Una marca es una persona.',
      today: 'Hoy',
      from: (quarter) => `Desde ${quarter}`,
      ratio: 'Ingenieros de ML por científico de datos',
      bands: {
        'production-gap': 'brecha de producción',
        'below-target': 'por debajo del objetivo',
        target: 'objetivo, de 1 a 2',
        leader: 'como las líderes, de 2 a 3',
      },
      scale: ['brecha', 'bajo el objetivo', 'objetivo 1 a 2', 'líderes 2 a 3'],
      hiresAt: (when, sentence) => `${when}: ${sentence}`,
      hires: (parity, two) =>
        parity === 0
          ? two === 0
            ? 'hay dos o más ingenieros de ML por cada científico de datos.'
            : `hay uno o más ingenieros de ML por cada científico de datos; con ${format.number(two)} más habría dos.`
          : `con ${format.number(parity)} ${format.plural(parity, { one: 'ingeniero', other: 'ingenieros' })} de ML más habría uno por cada científico de datos; con ${format.number(two)} más, dos.`,
      source:
        'La proporción es la del marco de origen: uno o dos ingenieros de ML por cada científico de datos; las líderes tienen de dos a tres.',
      unknown: 'Indique cuántos científicos de datos e ingenieros de ML hay, y de ahí sale la proporción.',
      nobody: 'Nadie ha dicho cuántas personas hay.',
      full: 'Completo en estos trimestres',
      never: 'nunca',
      people: (count) => (count === null ? 'desconocido' : format.number(count, 1)),
    },
    matrix: {
      title: 'Valor frente a viabilidad',
      lead: (reference) => `VAN de lo recomendado, ${reference} cuenta como 100; el área es el coste en tres años.`,
      chart: (count) =>
        `Plano de valor y viabilidad, ${format.number(count)} ${format.plural(count, { one: 'caso de uso', other: 'casos de uso' })}`,
      placed: 'Cada caso de uso en el plano',
      value: 'Valor',
      feasibility: 'Viabilidad',
      quadrant: 'Cuadrante',
      cost: 'Coste, 3 años',
      parts: { data: 'Datos', suitability: 'Encaje', maturity: 'Madurez', operations: 'Operación', tier: 'Riesgo' },
      notPlaced: 'Sin situar',
      key: 'Relleno: con financiación. Vacío: sin ella.',
    },
  };
}
